import type { MapDocument } from '../../domain/document';
import type { IdSource } from '../../domain/id';
import type { Mapping } from '../mapping/column';
import type { Steps } from '../steps';
import type { Table } from '../table';
import type { Draft } from './draft';
import { type Ground, groundOf } from './ground';
import { type Matches, matchSteps } from './match';
import { nearMatches } from './near';
import { saysNothingNew } from './news';
import type { NearMatch, PlanChoices } from './plan';
import { type ReadRows, readTable } from './readTable';
import { type Grouped, groupedDrafts } from './sameLooking';
import { type Slots, slotsFor } from './slots';
import { type Themes, themesFor } from './themes';

/** The rows of a file held against a map. */
export interface Meeting {
  readonly read: ReadRows;
  readonly slots: Slots;
  readonly grouped: Grouped;
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

/** Reads the rows of a table and finds what they speak of on the map. */
export function* meet(
  document: MapDocument,
  table: Table,
  mapping: Mapping,
  choices: PlanChoices,
  ids: IdSource,
): Steps<Meeting> {
  const slots = slotsFor(document, table, mapping, ids);
  yield;
  const read = yield* readTable(table, mapping, choices, slots);
  const fields = new Map([...slots.byColumn.values()].map((field) => [field.id as string, field]));
  const grouped = groupedDrafts(read.partners, choices, fields);
  yield;
  const themes = themesFor(document, grouped.drafts, read.themes, ids);
  const ground = groundOf(document, themes, slots.fresh);
  const open = grouped.drafts.filter(({ line }) => choices.rows?.[line] !== 'new');
  yield;
  const matches = yield* matchSteps(document, open, (draft, partner) =>
    saysNothingNew(draft, partner, ground),
  );
  const { near, same } = nearMatches(document, open, matches, choices);
  yield;
  return {
    ...{ read, slots, grouped, themes, ground, near },
    found: new Map([...matches, ...underItsName(same)]),
    fresh: grouped.drafts.filter((draft) => !matches.has(draft) && !same.has(draft)),
  };
}
