import { useWords } from '../shell/services';
import { useFileLines } from './fileLines';

/** One line of a file with all it says, to be held beside another. */
export const FileLine = ({ line }: { line: number }) => {
  const words = useWords();
  const lines = useFileLines();
  return (
    <div className="import-twin">
      <p className="import-note">{words('wizard.preview.row', { line: lines.say(line) })}</p>
      <dl className="import-twin-values">
        {lines.at(line).map(
          ([header, value], at) =>
            value && (
              // biome-ignore lint/suspicious/noArrayIndexKey: two columns can have one name
              <div key={at}>
                <dt dir="auto">{header}</dt>
                <dd dir="auto">{value}</dd>
              </div>
            ),
        )}
      </dl>
    </div>
  );
};
