import type { MapDocument } from '../../domain/document';
import type { Id, IdSource } from '../../domain/id';
import { sameNameKey } from '../../domain/name';
import { keysAfter } from '../../domain/order';
import { allThemes } from '../../domain/outline';
import type { NodeRow } from '../../domain/row';
import { freeColors } from '../../domain/themeColor';
import type { Draft } from './draft';

/** The themes a file names: those of the map, and new ones after them. */
export interface Themes {
  readonly idOf: (name: string) => Id | null;
  readonly nameOf: (id: string) => string;
  readonly fresh: readonly NodeRow[];
}

const newNames = (
  drafts: readonly Draft[],
  known: ReadonlyMap<string, NodeRow>,
): readonly string[] => {
  const names = new Map<string, string>();
  for (const draft of drafts)
    for (const name of draft.themes) {
      const key = sameNameKey(name);
      if (!known.has(key) && !names.has(key)) names.set(key, name);
    }
  return [...names.values()];
};

const rowsFor = (
  document: MapDocument,
  names: readonly string[],
  ids: IdSource,
): readonly NodeRow[] => {
  const orders = keysAfter(allThemes(document).at(-1)?.order ?? '', names.length);
  const colors = freeColors(document, names.length);
  return names.map((name, at) => ({
    id: ids.next('node'),
    kind: 'node',
    type: 'theme',
    name,
    order: orders[at] ?? '',
    color: colors[at] ?? at,
  }));
};

export const themesFor = (
  document: MapDocument,
  drafts: readonly Draft[],
  ids: IdSource,
): Themes => {
  const own = new Map(
    allThemes(document)
      .map((row) => [sameNameKey(row.name), row] as const)
      .reverse(),
  );
  const fresh = rowsFor(document, newNames(drafts, own), ids);
  const all = new Map([...own, ...fresh.map((row) => [sameNameKey(row.name), row] as const)]);
  const byId = new Map(
    [...allThemes(document), ...fresh].map((row): [string, NodeRow] => [row.id, row]),
  );
  return {
    idOf: (name) => all.get(sameNameKey(name))?.id ?? null,
    nameOf: (id) => byId.get(id)?.name ?? '',
    fresh,
  };
};
