import type { LostLink, PlannedLinks } from '../../interchange/plan/plan';
import type { Words } from '../../messages/words';
import { useWords } from '../shell/services';
import { Group } from './Group';

const lostText = ({ reason, from, to, line }: LostLink, words: Words): string =>
  words(`import.link.${reason}`, { from, to, line });

/** The connections that a drawing cannot bring along, each with the reason. */
export const LostLinks = ({ links }: { links: PlannedLinks }) => {
  const words = useWords();
  return (
    <Group title={words('wizard.preview.lostLinks')} items={links.lost}>
      {(shown) => (
        <ul className="import-sentences">
          {shown.map((link, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two connections can be lost alike
            <li key={at} dir="auto">
              {lostText(link, words)}
            </li>
          ))}
        </ul>
      )}
    </Group>
  );
};
