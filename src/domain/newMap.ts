import { documentOf, type MapDocument } from './document';
import type { IdSource } from './id';
import { keysAfter } from './order';
import type { ArrangementRow, MapRow, NodeRow, Row } from './row';

export interface NewMap {
  readonly name?: string;
  readonly template: 'blank' | 'assetMap' | 'sampleInitiative';
  readonly language: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Names for the template's circles, in the language of the person who makes the map. */
  readonly center?: string;
  readonly themes?: readonly string[];
}

/** The first rows of a map: itself, its arrangement, and what its template brings. */
export const newMap = (given: NewMap, ids: IdSource): MapDocument => {
  const map: MapRow = {
    id: ids.next('map'),
    kind: 'map',
    name: given.name ?? '',
    template: given.template,
    language: given.language,
    createdAt: given.now,
  };
  const arrangement: ArrangementRow = {
    id: ids.next('arrangement'),
    kind: 'arrangement',
    layout: 'force',
    seed: 1,
    positions: {},
  };
  const rows: readonly Row[] = [map, arrangement, ...center(given, ids), ...themes(given, ids)];
  return documentOf(map.id, rows);
};

/** True for a map that holds nothing but itself and its arrangement. */
export const isBlankMap = ({ rows }: MapDocument): boolean =>
  [...rows.values()].every(({ kind }) => kind === 'map' || kind === 'arrangement');

const center = (given: NewMap, ids: IdSource): readonly NodeRow[] =>
  given.center
    ? [
        {
          id: ids.next('node'),
          kind: 'node',
          type: 'center',
          name: given.center,
          order: '0001',
          centerKind: 'project',
        },
      ]
    : [];

const themes = (given: NewMap, ids: IdSource): readonly NodeRow[] => {
  const names = given.themes ?? [];
  const orders = keysAfter('', names.length);
  return names.map((name, at) => ({
    id: ids.next('node'),
    kind: 'node',
    type: 'theme',
    name,
    order: orders[at] ?? '',
    color: at,
  }));
};
