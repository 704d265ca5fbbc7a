import { byOrder } from '../domain/document';
import type { Id } from '../domain/id';
import type { Row } from '../domain/row';
import type { KeptMap } from './kept';

/** What stood at an id before and after a commit. */
export interface Turn {
  readonly id: Id;
  readonly before: Row | undefined;
  readonly after: Row | undefined;
}

export const emptySummary = (map: Id, now: number, born: Id): KeptMap => ({
  id: map,
  born,
  title: '',
  themes: 0,
  partners: 0,
  createdAt: now,
  updatedAt: now,
  knows: {},
  name: '',
  centers: {},
});

const counts = (row: Row | undefined, type: 'theme' | 'partner'): number =>
  row?.kind === 'node' && row.type === type ? 1 : 0;

const isCenter = (row: Row | undefined): boolean => row?.kind === 'node' && row.type === 'center';

const centersAfter = (centers: KeptMap['centers'], { id, before, after }: Turn) => {
  if (!isCenter(before) && !isCenter(after)) return centers;
  const { [id]: _, ...others } = centers;
  return after?.kind === 'node' && after.type === 'center'
    ? { ...others, [id]: { name: after.name, order: after.order } }
    : others;
};

const titleOf = (name: string, centers: KeptMap['centers']): string => {
  const all = Object.entries(centers).map(([id, center]) => ({ id, ...center }));
  return name || (all.sort(byOrder)[0]?.name ?? '');
};

const tells = (row: Row | undefined): boolean => row?.kind === 'map' || row?.kind === 'node';

/** The summary after one row changed; counts and title follow without reading the other rows. */
export const turned = (kept: KeptMap, turn: Turn): KeptMap => {
  const { before, after } = turn;
  if (!tells(before) && !tells(after)) return kept;
  const own = after?.kind === 'map' ? after : null;
  const name = own ? own.name : before?.kind === 'map' ? '' : kept.name;
  const centers = centersAfter(kept.centers, turn);
  const isNamedAsBefore = name === kept.name && centers === kept.centers;
  return {
    ...kept,
    name,
    centers,
    title: isNamedAsBefore ? kept.title : titleOf(name, centers),
    createdAt: own?.createdAt ?? kept.createdAt,
    themes: kept.themes - counts(before, 'theme') + counts(after, 'theme'),
    partners: kept.partners - counts(before, 'partner') + counts(after, 'partner'),
  };
};
