import type { OneChoice } from '../../interchange/plan/choices';
import type { ImportPlan, SameLooking as Pair } from '../../interchange/plan/plan';
import { Checkbox } from '../parts/Checkbox';
import { ChoiceGroup } from '../parts/ChoiceGroup';
import { useWords } from '../shell/services';
import type { Deciding } from './deciding';
import { FileLine } from './FileLine';
import { useFileLines } from './fileLines';
import { Group } from './Group';

/** So many lines of one name are shown beside each other. */
const mostLines = 12;

interface PairProps {
  pair: Pair;
  choice: OneChoice | undefined;
  onChoice: (choice: OneChoice) => void;
}

/** Which of three or more are one, line by line; one tick alone joins nothing. */
const Ticks = ({ pair, choice, onChoice }: PairProps) => {
  const words = useWords();
  const said = useFileLines();
  const ticked = choice && typeof choice !== 'string' ? choice : pair.joined;
  const without = (line: number) => ticked.filter((one) => one !== line);
  return (
    <fieldset className="import-ticks">
      <legend className="hidden-text">{words('import.whichAreOne', { name: pair.name })}</legend>
      {pair.lines.slice(0, mostLines).map((line) => (
        <Checkbox
          key={line}
          label={words('wizard.preview.row', { line: said.say(line) })}
          isOn={ticked.includes(line)}
          onChange={(isOn) => onChoice(isOn ? [...without(line), line] : without(line))}
        />
      ))}
    </fieldset>
  );
};

const joiningOf = ({ lines, joined }: Pair): 'keepBoth' | 'join' | null => {
  if (joined.length === 0) return 'keepBoth';
  return joined.length === lines.length ? 'join' : null;
};

const One = (props: PairProps) => {
  const { pair, onChoice } = props;
  const words = useWords();
  const left = pair.lines.length - mostLines;
  const isTwo = pair.lines.length === 2;
  return (
    <div className="import-pair">
      <div className="import-twins">
        {pair.lines.slice(0, mostLines).map((line) => (
          <FileLine key={line} line={line} />
        ))}
      </div>
      {left > 0 && <p className="import-note">{words('wizard.preview.more', { count: left })}</p>}
      <ChoiceGroup
        label={words('wizard.preview.pair', { name: pair.name })}
        choices={[
          { id: 'keepBoth', label: words(isTwo ? 'wizard.preview.keepBoth' : 'import.keepAll') },
          { id: 'join', label: words(isTwo ? 'wizard.preview.join' : 'import.joinAll') },
        ]}
        value={joiningOf(pair)}
        onChange={onChoice}
      />
      {!isTwo && <p className="import-note">{words('import.joinSome')}</p>}
      {!isTwo && <Ticks {...props} />}
    </div>
  );
};

interface PairsProps extends Omit<Deciding, 'plan'> {
  title: string;
  text: string;
  pairs: readonly Pair[];
  isOpen?: boolean;
}

const Pairs = ({ title, text, pairs, isOpen = true, choices, onDecide }: PairsProps) => (
  <Group title={title} items={pairs} isOpen={isOpen} isLate={!isOpen}>
    {(shown) => (
      <div className="import-pairs">
        <p className="import-note">{text}</p>
        {shown.map((pair) => (
          <One
            key={pair.key}
            pair={pair}
            choice={choices.sameLooking?.[pair.key]}
            onChoice={(choice) =>
              onDecide({ sameLooking: { ...choices.sameLooking, [pair.key]: choice } })
            }
          />
        ))}
      </div>
    )}
  </Group>
);

/** What is on the map as it stands in the file needs no decision any more. */
const isOpen = ({ unchanged }: ImportPlan): ((pair: Pair) => boolean) => {
  const settled = new Set(unchanged.map(({ line }) => line));
  return ({ joined, lines }) => joined.length > 0 || !lines.every((line) => settled.has(line));
};

/** All of them go as is usual for files that name the same partner. */
const isUsual = ({ usual, lines }: Pair): boolean => usual.length === lines.length;

/** Rows that look the same, side by side: kept apart unless the person joins them. */
export const SameLooking = ({ plan, ...deciding }: Deciding) => {
  const words = useWords();
  const open = plan.sameLooking.filter(isOpen(plan));
  return (
    <>
      <Pairs
        title={words('wizard.preview.alike')}
        text={words('wizard.preview.alikeText')}
        pairs={open.filter((pair) => !isUsual(pair))}
        {...deciding}
      />
      <Pairs
        title={words('files.inSeveral')}
        text={words('files.inSeveralText')}
        pairs={plan.sameLooking.filter(isUsual)}
        isOpen={false}
        {...deciding}
      />
    </>
  );
};
