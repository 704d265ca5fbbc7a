import type { Id } from '../../domain/id';
import type { PartnerKind, Status } from '../../domain/row';
import type { Mapping } from '../mapping/column';
import type { Notice, RowProblem } from '../problem';
import type { Drawn, Table, TableLink, TableRow } from '../table';

/** What a person says once of all rows of a file. */
export interface SaidOfAll {
  /** The name of a theme that all of them are in, one of the map or a new one. */
  readonly theme?: string;
  /** For rows that do not say theirs. */
  readonly kind?: PartnerKind;
  readonly status?: Status;
  /** A circle of the map that all of them are connected to. */
  readonly partner?: Id;
}

/** A table on its way into a map, with what its columns become. */
export interface Source {
  readonly table: Table;
  readonly mapping: Mapping;
  readonly said?: SaidOfAll;
}

/** Which lines of several tables put under each other are of which file. */
export interface Origin {
  readonly file: string;
  /** What its own lines were raised by. */
  readonly offset: number;
}

/** Tables that are planned together: no line is there twice. */
export interface Joined {
  readonly sources: readonly Source[];
  /** One for each source, in their order. */
  readonly origins: readonly Origin[];
}

/** A line of joined tables as the file has it. */
export interface Spot extends Pick<Origin, 'file'> {
  readonly line: number;
}

const lastLine = ({ rows, problems, headerLine }: Table): number =>
  [...rows, ...problems].reduce((last, { line }) => Math.max(last, line), headerLine ?? 0);

const raisedMap = <T>(by: number, map: ReadonlyMap<number, T>): ReadonlyMap<number, T> =>
  new Map([...map].map(([line, value]) => [line + by, value]));

const raisedLinks = (by: number, links: readonly TableLink[]): readonly TableLink[] =>
  links.map((link) => ({ ...link, from: link.from + by, to: link.to + by }));

const raisedDrawn = (by: number, drawn: Drawn): Drawn => ({
  ...drawn,
  roles: raisedMap(by, drawn.roles),
  under: raisedMap(
    by,
    new Map([...drawn.under].map(([line, above]) => [line, above.map((one) => one + by)])),
  ),
  links: raisedLinks(by, drawn.links),
  places: raisedMap(by, drawn.places),
});

const raisedRows = <T extends TableRow | RowProblem>(
  by: number,
  rows: readonly T[],
): readonly T[] => rows.map((row) => ({ ...row, line: row.line + by }));

const raised = (by: number, { table, ...source }: Source): Source =>
  by === 0
    ? { ...source, table }
    : {
        ...source,
        table: {
          ...table,
          rows: raisedRows(by, table.rows),
          problems: raisedRows(by, table.problems),
          ...(table.drawn && { drawn: raisedDrawn(by, table.drawn) }),
        },
      };

/** Puts tables under each other: the lines of each come after those of the one before. */
export const joinedSources = (sources: readonly Source[]): Joined => {
  let offset = 0;
  const origins: Origin[] = [];
  for (const { table } of sources) {
    origins.push({ file: table.file, offset });
    offset += lastLine(table);
  }
  return {
    origins,
    sources: sources.map((source, at) => raised(origins[at]?.offset ?? 0, source)),
  };
};

/** The number of the source that a line is of. */
export const sourceAt = (origins: readonly Origin[], line: number): number =>
  Math.max(
    0,
    origins.findLastIndex(({ offset }) => line > offset),
  );

/** Where a line of joined tables stands in its file. */
export const spotOf = (origins: readonly Origin[], line: number): Spot => {
  const { file = '', offset = 0 } = origins[sourceAt(origins, line)] ?? {};
  return { file, line: line - offset };
};

/** What is worth knowing of all files; of several, each is said of its file. */
export const noticesOfAll = ({ sources }: Joined): readonly Notice[] =>
  sources.flatMap(({ table: { file, notices } }) =>
    sources.length > 1 ? notices.map((notice) => ({ ...notice, file })) : notices,
  );
