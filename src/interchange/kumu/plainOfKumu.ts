import { sameNameKey } from '../../domain/name';
import type { Result } from '../../domain/result';
import type { PlainMap } from '../plain/plainMap';
import { soundPlain } from '../plain/soundPlain';
import type { FileProblem, Notice } from '../problem';
import { elementFinder, idFinder } from './elementFinder';
import { gatherElements } from './gatherElements';
import { gatherLinks } from './gatherLinks';
import { counting } from './kumuNotices';
import type { RawKumu, RawValues } from './rawKumu';
import { withoutSpokes } from './spokes';

interface Named {
  readonly values: RawValues;
}

interface Columns {
  readonly names: readonly string[];
  readonly nameOf: (name: string) => string;
}

/** Names that differ only in case are one column, as its first use spells it; empty ones are none. */
const columnsOf = (items: readonly Named[]): Columns => {
  const names = new Map<string, string>();
  const filled = new Set<string>();
  for (const { values } of items)
    for (const [name, value] of values) {
      const key = sameNameKey(name);
      if (!names.has(key)) names.set(key, name);
      if (value !== '') filled.add(key);
    }
  return {
    names: [...names].filter(([key]) => filled.has(key)).map(([, name]) => name),
    nameOf: (name) => names.get(sameNameKey(name)) ?? name,
  };
};

const renamed = <T extends Named>(items: readonly T[], { nameOf }: Columns): readonly T[] =>
  items.map((item) => ({
    ...item,
    values: item.values.map(([name, value]) => [nameOf(name), value] as const),
  }));

/** What a Kumu file says as a map that every format knows, with what was done differently. */
export const plainOfKumu = (
  raw: RawKumu,
  before: readonly Notice[],
): Result<PlainMap, FileProblem> => {
  const counts = counting();
  const columns = columnsOf(raw.elements);
  const linkColumns = columnsOf(raw.links);
  const listed = gatherElements(renamed(raw.elements, columns), counts);
  const finder = raw.endsAreIds ? idFinder : elementFinder(listed, counts);
  const links = gatherLinks(renamed(raw.links, linkColumns), finder, counts);
  const found = withoutSpokes([...listed, ...finder.made], links);
  const center = found.elements.find(({ role }) => role === 'center');
  return soundPlain({
    ...found,
    title: center?.label ?? raw.title,
    columns: columns.names,
    linkColumns: linkColumns.names,
    notices: [...before, ...counts.notices()],
    ...(raw.elements.every(({ id }) => id === '') && { idsMade: true }),
  });
};
