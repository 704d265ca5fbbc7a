import type { TableRow } from '../table';
import type { RawElement, RawKumu, RawLink, RawValues } from './rawKumu';
import type { Section } from './sections';

const elementNames = ['id', 'label', 'type', 'description'] as const;
const linkNames = ['id', 'from', 'to', 'type', 'direction'] as const;

interface Cells<Name extends string> {
  readonly told: Readonly<Record<Name, string>>;
  readonly values: RawValues;
}

/** The cells of a row that every item has, and the others by the names of their columns. */
const cellsBy = <Name extends string>(
  names: readonly Name[],
  headers: readonly string[],
  { cells }: TableRow,
): Cells<Name> => {
  const keys = headers.map((header) => header.toLowerCase());
  const cellAt = (at: number): string => (cells[at] ?? '').trim();
  const told = Object.fromEntries(names.map((name) => [name, cellAt(keys.indexOf(name))]));
  return {
    told: told as Record<Name, string>,
    values: headers.flatMap((header, at): [string, string][] =>
      header === '' || names.includes(keys[at] as Name) ? [] : [[header, cellAt(at)]],
    ),
  };
};

const elementsIn = ({ headers, rows }: Section): readonly RawElement[] =>
  rows.map((row) => {
    const { told, values } = cellsBy(elementNames, headers, row);
    return { ...told, values, at: null, pinned: false, line: row.line };
  });

const linksIn = ({ headers, rows }: Section): readonly RawLink[] =>
  rows.map((row) => {
    const { told, values } = cellsBy(linkNames, headers, row);
    return { ...told, values, line: row.line };
  });

/** What the sections of Kumu sheets say. */
export const rawOfSections = (sections: readonly Section[]): RawKumu => ({
  title: '',
  endsAreIds: false,
  elements: sections.filter(({ is }) => is === 'elements').flatMap(elementsIn),
  links: sections.filter(({ is }) => is === 'connections').flatMap(linksIn),
});
