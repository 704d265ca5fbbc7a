import { type Change, creating, noChange, updating } from '../../domain/change';
import { definitionOf } from '../../domain/definition';
import { type MapDocument, rowOf } from '../../domain/document';
import type { Id, IdSource } from '../../domain/id';
import type { IndicatorRow } from '../../domain/measureRow';
import type { HeldDefinition, MeasureSetRow } from '../../domain/measureSetRow';
import { originOf, originText, takenSet } from '../../domain/measureSets';
import { type Fields, type Json, same } from '../../domain/path';
import type { Adoption } from './adoption';
import type { MeasureSet } from './measureSet';

/** A measure of the map that says what the set says from now on. */
export interface Linked {
  readonly id: Id;
  /** As the set has it. */
  readonly theirs: IndicatorRow;
  /** Its code and its version here. */
  readonly code: string;
  readonly here: number;
  /** Taken over just now, so that it is of this set whatever it was of before. */
  readonly isTaken: boolean;
}

/** What a measure keeps of where it came from; nothing of a set without an id. */
export const linkText = (
  { id, version }: Pick<MeasureSet, 'id' | 'version'>,
  { code }: IndicatorRow,
): { readonly sourceId?: string } =>
  id ? { sourceId: originText({ set: id, version, code }) } : {};

const heldOf = (set: MeasureSet, { theirs, code, here }: Linked): HeldDefinition => {
  const period = (id: Id) => set.periods.find((one) => one.id === id) ?? null;
  const row = set.indicators.find(({ id }) => id === theirs.id) ?? theirs;
  return { said: { ...definitionOf(row, period), code }, version: theirs.version, here };
};

/** Where a measure that was here says the same: it is of this set now, unless it is of another. */
const originsFor = (
  document: MapDocument,
  set: MeasureSet,
  linked: readonly Linked[],
): readonly { readonly link: Linked; readonly fields: Fields }[] =>
  linked.flatMap((link) => {
    const row = rowOf(document, 'indicator', link.id);
    if (!row) return [{ link, fields: {} }];
    const origin = link.isTaken ? null : originOf(row);
    if (origin && (origin.set !== set.id || origin.version > set.version)) return [];
    return [{ link, fields: linkText(set, link.theirs) }];
  });

const fieldsFor = (row: MeasureSetRow, set: MeasureSet, held: Fields, at: number): Fields => {
  const isNewer = set.version > row.version;
  const changes = Object.entries(held).filter(
    ([path, one]) =>
      !same(one, (row.measures?.[path.slice('measures.'.length) as Id] ?? null) as Json),
  );
  const isTold = isNewer || changes.length > 0;
  return {
    ...Object.fromEntries(changes),
    ...(isNewer && { version: set.version, name: set.name }),
    ...(isTold && { at }),
  };
};

/** What the map remembers of a set that was taken over, and the measures that are of it from now on. */
export const heldSet = (
  document: MapDocument,
  { set, isOwn }: Adoption,
  linked: readonly Linked[],
  at: number,
  ids: IdSource,
): { readonly change: Change; readonly origins: Readonly<Record<Id, Fields>> } => {
  if (isOwn || !set.id) return { change: noChange, origins: {} };
  const mine = originsFor(document, set, linked);
  const held = mine.map(({ link }) => [link.id, heldOf(set, link)] as const);
  const origins = Object.fromEntries(mine.map(({ link, fields }) => [link.id, fields]));
  const there = takenSet(document, set.id);
  if (there) {
    const members = held.map(([id, one]) => [`measures.${id}`, one as unknown as Json] as const);
    const fields = fieldsFor(there, set, Object.fromEntries(members), at);
    return { change: updating(document, { [there.id]: fields }), origins };
  }
  if (held.length === 0) return { change: noChange, origins };
  const { name, version, id } = set;
  const row: MeasureSetRow = {
    id: ids.next('measureSet'),
    kind: 'measureSet',
    ...{ name, version, at, sourceId: id, measures: Object.fromEntries(held) },
  };
  return { change: creating(row), origins };
};
