import type { MapDocument } from '../../domain/document';
import type { IdSource } from '../../domain/id';
import type { FieldRow } from '../../domain/row';
import type { Steps } from '../../domain/steps';
import type { PlanChoices } from './choices';
import type { Draft } from './draft';
import { type Ground, groundOf } from './ground';
import { type Matches, matchSteps } from './match';
import { nearMatches } from './near';
import { saysNothingNew } from './news';
import type { NearMatch } from './plan';
import { type ReadRows, readAll } from './readTable';
import { type Grouped, groupedDrafts } from './sameLooking';
import { joinedThemes } from './sameThemes';
import { type AllSlots, slotsFor } from './slots';
import type { Joined } from './source';
import { type Themes, themesFor } from './themes';

/** The rows of a file held against a map. */
export interface Meeting {
  readonly joined: Joined;
  readonly read: ReadRows;
  readonly slots: AllSlots;
  readonly grouped: Grouped;
  /** The line whose row a line became part of. */
  readonly into: ReadonlyMap<number, number>;
  readonly themes: Themes;
  readonly ground: Ground;
  /** Rows of partners that the map has, those a person said are the same included. */
  readonly found: Matches;
  readonly near: readonly NearMatch[];
  /** Rows of partners that will be new. */
  readonly fresh: readonly Draft[];
}

/** Names stay as the map has them where a person said that a row means that partner. */
const underItsName = (matches: Matches): Matches =>
  new Map([...matches].map(([draft, partner]) => [{ ...draft, name: partner.name }, partner]));

/** What stands under a theme that is one with another's stands under that. */
const underJoined =
  (into: ReadonlyMap<number, number>) =>
  (draft: Draft): Draft =>
    draft.under.some((line) => into.has(line))
      ? { ...draft, under: [...new Set(draft.under.map((line) => into.get(line) ?? line))] }
      : draft;

/** Reads the rows of tables and finds what they speak of on the map. */
export function* meet(
  document: MapDocument,
  joined: Joined,
  choices: PlanChoices,
  ids: IdSource,
): Steps<Meeting> {
  const { origins, sources } = joined;
  const slots = slotsFor(document, sources, ids);
  yield;
  const all = yield* readAll(joined, choices, slots.each);
  const drawnThemes = joinedThemes(all.themes, origins);
  const lead = underJoined(drawnThemes.into);
  const read = { ...all, themes: drawnThemes.drafts.map(lead) };
  const fields = new Map(
    slots.each.flatMap(({ byColumn }) =>
      [...byColumn.values()].map((field): [string, FieldRow] => [field.id, field]),
    ),
  );
  const grouped = yield* groupedDrafts(all.partners.map(lead), choices, fields, origins);
  yield;
  const themes = themesFor(document, grouped.drafts, read.themes, ids);
  const ground = groundOf(document, themes, slots.fresh, choices);
  const open = grouped.drafts.filter(({ line }) => choices.rows?.[line] !== 'new');
  yield;
  const matches = yield* matchSteps(document, open, (draft, partner) =>
    saysNothingNew(draft, partner, ground),
  );
  const { near, same } = nearMatches(document, open, matches, choices);
  yield;
  return {
    ...{ joined, read, slots, grouped, themes, ground, near },
    into: new Map([...drawnThemes.into, ...grouped.into]),
    found: new Map([...matches, ...underItsName(same)]),
    fresh: grouped.drafts.filter((draft) => !matches.has(draft) && !same.has(draft)),
  };
}
