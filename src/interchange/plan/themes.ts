import type { MapDocument } from '../../domain/document';
import type { Id, IdSource } from '../../domain/id';
import { sameNameKey } from '../../domain/name';
import { keysAfter } from '../../domain/order';
import { allThemes } from '../../domain/outline';
import type { NodeRow } from '../../domain/row';
import { freeColors } from '../../domain/themeColor';
import { type Draft, wholeNotes } from './draft';

/** The themes a file names or draws: those of the map, and new ones after them. */
export interface Themes {
  readonly idOf: (name: string) => Id | null;
  readonly idOfLine: (line: number) => Id | null;
  readonly nameOf: (id: string) => string;
  readonly fresh: readonly NodeRow[];
  /** Rows that are themes of the map already. */
  readonly known: ReadonlyMap<Draft, NodeRow>;
}

const byName = (rows: readonly NodeRow[]): ReadonlyMap<string, NodeRow> =>
  new Map(rows.map((row) => [sameNameKey(row.name), row] as const).reverse());

/** Each theme of the map once: by the id it had where it came from or here, else by its name. */
const knownThemes = (
  document: MapDocument,
  drafts: readonly Draft[],
): ReadonlyMap<Draft, NodeRow> => {
  const free = new Set(allThemes(document));
  const found = new Map<Draft, NodeRow>();
  const take = (draft: Draft, fits: (row: NodeRow) => boolean): void => {
    const row = found.has(draft) ? undefined : [...free].find(fits);
    if (!row) return;
    found.set(draft, row);
    free.delete(row);
  };
  for (const draft of drafts)
    take(
      draft,
      ({ id, sourceId }) =>
        draft.sourceId !== null && [id, sourceId].includes(draft.sourceId as Id),
    );
  for (const draft of drafts)
    take(draft, ({ name }) => sameNameKey(name) === sameNameKey(draft.name));
  return found;
};

const namesIn = (
  drafts: readonly Draft[],
  known: ReadonlyMap<string, unknown>,
): readonly string[] => {
  const names = new Map<string, string>();
  for (const draft of drafts)
    for (const name of draft.themes) {
      const key = sameNameKey(name);
      if (!known.has(key) && !names.has(key)) names.set(key, name);
    }
  return [...names.values()];
};

/** The line of the theme a theme is under; none where themes would stand under each other. */
const aboveReader = (drafts: readonly Draft[]): ((draft: Draft) => Draft | null) => {
  const byLine = new Map(drafts.map((draft) => [draft.line, draft]));
  const above = (draft: Draft): Draft | null => {
    const line = draft.under.find((one) => byLine.has(one));
    return line === undefined ? null : (byLine.get(line) ?? null);
  };
  return (draft) => {
    const seen = new Set<Draft>([draft]);
    for (let up = above(draft); up; up = above(up)) {
      if (seen.has(up)) return null;
      seen.add(up);
    }
    return above(draft);
  };
};

interface Unmade {
  readonly name: string;
  /** Null for a theme that only a column names. */
  readonly draft: Draft | null;
}

const rowOf = ({ name, draft }: Unmade, order: string, ids: IdSource): NodeRow => ({
  id: ids.next('node'),
  kind: 'node',
  type: 'theme',
  name,
  order,
  ...(draft && wholeNotes(draft) && { notes: wholeNotes(draft) }),
  ...(draft?.sourceId && { sourceId: draft.sourceId }),
});

/** New themes with what they are under, and colors: sub-themes have that of the theme above. */
const placed = (
  document: MapDocument,
  rows: ReadonlyMap<Unmade, NodeRow>,
  parentOf: (draft: Draft) => NodeRow | null,
): readonly NodeRow[] => {
  const parents = new Map(
    [...rows].map(([{ draft }, row]) => [row, draft && parentOf(draft)] as const),
  );
  const tops = [...rows.values()].filter((row) => !parents.get(row));
  const colors = freeColors(document, tops.length);
  const own = new Map(tops.map((row, at) => [row, colors[at] ?? at]));
  const colorOf = (row: NodeRow): number => {
    const parent = parents.get(row);
    return own.get(row) ?? (parent ? colorOf(parent) : (row.color ?? 0));
  };
  return [...rows.values()].map((row) => {
    const parent = parents.get(row);
    return { ...row, color: colorOf(row), ...(parent && { parent: parent.id }) };
  });
};

/** Finds and makes themes: `drawn` are rows that are themes, `drafts` name theirs. */
export const themesFor = (
  document: MapDocument,
  drafts: readonly Draft[],
  drawn: readonly Draft[],
  ids: IdSource,
): Themes => {
  const known = knownThemes(document, drawn);
  const newDrawn = drawn.filter((draft) => !known.has(draft));
  const there = new Map([
    ...newDrawn.map(({ name }) => [sameNameKey(name), null] as const).reverse(),
    ...byName(allThemes(document)),
  ]);
  const unmade: readonly Unmade[] = [
    ...newDrawn.map((draft) => ({ name: draft.name, draft })),
    ...namesIn(drafts, there).map((name) => ({ name, draft: null })),
  ];
  const orders = keysAfter(allThemes(document).at(-1)?.order ?? '', unmade.length);
  const rows = new Map(unmade.map((one, at) => [one, rowOf(one, orders[at] ?? '', ids)]));
  const ofDraft = new Map([...rows].map(([{ draft }, row]) => [draft, row]));
  const rowFor = (draft: Draft | null) => draft && (known.get(draft) ?? ofDraft.get(draft) ?? null);
  const above = aboveReader(drawn);
  const fresh = placed(document, rows, (draft) => rowFor(above(draft)));
  const all = new Map([...byName(fresh), ...byName(allThemes(document))]);
  const lines = new Map(drawn.map((draft) => [draft.line, rowFor(draft)?.id ?? null]));
  const byId = new Map(
    [...allThemes(document), ...fresh].map((row): [string, NodeRow] => [row.id, row]),
  );
  return {
    idOf: (name) => all.get(sameNameKey(name))?.id ?? null,
    idOfLine: (line) => lines.get(line) ?? null,
    nameOf: (id) => byId.get(id)?.name ?? '',
    fresh,
    known,
  };
};
