import { useMemo } from 'react';
import type { MapDocument } from '../../domain/document';
import type { Id } from '../../domain/id';
import { indicatorsOf, periodsOf, subgroupsOf } from '../../domain/measures';
import { allThemes, partnersOf } from '../../domain/outline';
import type { Words } from '../../messages/words';
import { Select } from '../parts/Select';
import { useWords } from '../shell/services';
import { type Asked, asksOf, type MeasureTab } from './tabs';
import { type Chosen, useMeasures } from './useMeasures';

interface Option {
  readonly id: string;
  readonly label: string;
  readonly note?: string;
}

/** What stands for no choice: everybody, all themes, all together. */
const all = 'all';

const named = ({ id, name }: { id: Id; name: string }): Option => ({ id, label: name });

const optionsOf: Readonly<
  Record<Asked, (document: MapDocument, words: Words) => readonly Option[]>
> = {
  measure: (document) => indicatorsOf(document).map(named),
  period: (document) =>
    periodsOf(document)
      .map(({ id, label }) => ({ id, label }))
      .reverse(),
  group: (document, words) => [
    { id: all, label: words('measures.look.everybody') },
    ...subgroupsOf(document).map(({ id, name, dimension }) => ({
      id,
      label: name,
      note: dimension,
    })),
  ],
  theme: (document, words) => [
    { id: all, label: words('measures.look.allThemes') },
    ...allThemes(document).map(named),
  ],
  partner: (document, words) => [
    { id: all, label: words('measures.look.together') },
    ...partnersOf(document).map(named),
  ],
};

const chosenId = (chosen: Chosen, what: Asked): string =>
  chosen[what]?.id ?? (what === 'measure' || what === 'period' ? '' : all);

/** The choices of a tab, with more than one to choose from; the same ones while the document is. */
const useBars = (tab: MeasureTab, document: MapDocument) => {
  const words = useWords();
  return useMemo(() => {
    const bars = asksOf[tab].map((what) => ({ what, options: optionsOf[what](document, words) }));
    return bars.filter(({ options }) => options.length > 1);
  }, [tab, document, words]);
};

/** The list goes first: what was chosen would draw all of its lines, two hundred partners, once more. */
const onceClosed = (choose: () => void): void => queueMicrotask(() => queueMicrotask(choose));

/** What the open tab is about: which measure, period, group and so on. */
export const LookBar = () => {
  const words = useWords();
  const { document, look, change, chosen } = useMeasures();
  const bars = useBars(look.tab, document);
  if (bars.length === 0) return null;
  return (
    <fieldset className="look-bar" aria-label={words('measures.look.label')}>
      {bars.map(({ what, options }) => (
        <Select
          key={what}
          label={words(`measures.look.${what}`)}
          choices={options}
          value={chosenId(chosen, what) || null}
          onChange={(id) =>
            onceClosed(() =>
              change({
                [what]: id === all ? null : (id as Id),
                ...(what === 'group' && { groupOf: chosen.measure?.id ?? null }),
              }),
            )
          }
        />
      ))}
    </fieldset>
  );
};
