import type { ThemesMet as Met } from '../../interchange/plan/plan';
import { ChoiceGroup } from '../parts/ChoiceGroup';
import { useWords } from '../shell/services';
import type { Deciding } from './deciding';
import { Group } from './Group';

const ways = ['also', 'move'] as const;

const listed = (names: readonly string[]): string => names.join(', ');

/** What the file's themes are called where all partners have the same there. */
const commonOf = (met: readonly Met[]): string | null => {
  const [first, ...others] = met.map(({ file }) => listed(file));
  return others.every((one) => one === first) ? (first ?? null) : null;
};

/** Partners that the file has in another theme: in both, or moved there; one choice for all. */
export const ThemesMet = ({ plan: { themesMet }, choices, onDecide }: Deciding) => {
  const words = useWords();
  const theme = commonOf(themesMet);
  const labelOf = (way: (typeof ways)[number]): string =>
    theme === null
      ? words(`importRows.themes.${way}File`)
      : words(`importRows.themes.${way}`, { theme });
  return (
    <Group title={words('importRows.themes.title')} items={themesMet}>
      {(shown) => (
        <div className="import-pairs">
          <ChoiceGroup
            label={words('importRows.themes.all', { count: themesMet.length })}
            choices={ways.map((id) => ({ id, label: labelOf(id) }))}
            value={choices.themes ?? 'also'}
            onChange={(themes) => onDecide({ themes })}
          />
          <ul className="import-names">
            {shown.map(({ id, name, map, file }) => (
              <li key={id} dir="auto">
                {words('importRows.themes.of', { name, map: listed(map), file: listed(file) })}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Group>
  );
};
