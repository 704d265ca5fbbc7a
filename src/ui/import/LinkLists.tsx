import type { LostLink, PlannedLinks } from '../../interchange/plan/plan';
import type { Words } from '../../messages/words';
import { useWords } from '../shell/services';
import { type FileLines, useFileLines } from './fileLines';
import { Group } from './Group';

const lostText = ({ reason, from, to, line }: LostLink, words: Words, { say }: FileLines): string =>
  words(`import.link.${reason}`, { from, to, line: say(line) });

/** The connections that a drawing cannot bring along, each with the reason. */
export const LostLinks = ({ links }: { links: PlannedLinks }) => {
  const words = useWords();
  const lines = useFileLines();
  return (
    <Group title={words('wizard.preview.lostLinks')} items={links.lost}>
      {(shown) => (
        <ul className="import-sentences">
          {shown.map((link, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two connections can be lost alike
            <li key={at} dir="auto">
              {lostText(link, words, lines)}
            </li>
          ))}
        </ul>
      )}
    </Group>
  );
};
