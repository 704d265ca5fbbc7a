import { derived, type MapDocument } from '../document';
import type { Id } from '../id';
import { type Branch, outlineOf } from '../outline';
import type { NodeRow } from '../row';

/** A theme as themes are compared: with its own partners and those of the themes under it, each once. */
export interface Group {
  readonly theme: NodeRow;
  readonly size: number;
}

/** A theme or partner as it is compared. */
export interface Member {
  readonly id: Id;
  /** Its place among all members. */
  readonly at: number;
  /** The groups it belongs to, by their place in the list; none of them = not sorted yet. */
  readonly groups: readonly number[];
}

export interface Groups {
  readonly groups: readonly Group[];
  /** Every circle but the center. */
  readonly members: ReadonlyMap<Id, Member>;
}

/** The themes that divide the map: where one theme holds all others, those under it. */
const dividing = (themes: readonly Branch[]): readonly Branch[] => {
  let level = themes;
  for (;;) {
    const under = level.length === 1 ? (level[0]?.subThemes ?? []) : [];
    if (under.length < 2) return level;
    level = under;
  }
};

const none: readonly number[] = [];

/** The themes of a map side by side, sub-themes counted as part of the theme they stand under. */
export const groupsOf = derived((document: MapDocument): Groups => {
  const { themes, unsorted } = outlineOf(document);
  const level = dividing(themes);
  const members = new Map<Id, Member>();
  const put = (id: Id, groups: readonly number[], at = members.size): void => {
    members.set(id, { id, at, groups });
  };
  /** Groups are filled one after the other, so a circle met again in one stands at the end of its list. */
  const joins = (id: Id, alone: readonly number[], group: number): boolean => {
    const known = members.get(id);
    if (known?.groups.at(-1) === group) return false;
    if (known) put(id, [...known.groups, group], known.at);
    else put(id, alone);
    return true;
  };
  const filled = ({ theme, partners, subThemes }: Branch, group: number): number => {
    const alone = [group];
    joins(theme.id, alone, group);
    let size = 0;
    for (const { id } of partners) if (joins(id, alone, group)) size += 1;
    return subThemes.reduce((sum, sub) => sum + filled(sub, group), size);
  };
  const groups = level.map((branch, at) => ({ theme: branch.theme, size: filled(branch, at) }));
  for (const { id } of unsorted) put(id, none);
  return { groups, members };
});

/** The groups a circle belongs to, by their place in the list. */
export const groupsWith = (document: MapDocument, id: Id): readonly number[] =>
  groupsOf(document).members.get(id)?.groups ?? none;
