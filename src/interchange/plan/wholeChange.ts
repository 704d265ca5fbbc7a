import { applied, type Change, type Update } from '../../domain/change';
import { joinPartners } from '../../domain/commands/joinPartners';
import { composed } from '../../domain/compose';
import type { MapDocument } from '../../domain/document';
import type { Id, IdSource } from '../../domain/id';
import { patched } from '../../domain/path';
import type { NodeRow, Row } from '../../domain/row';
import type { Hanger } from './hanger';
import type { PlannedPlaces } from './places';
import type { ImportPlan, MapTwins } from './plan';

type Parts = Pick<
  ImportPlan,
  'center' | 'themes' | 'fields' | 'create' | 'update' | 'links' | 'twins'
>;

const held = (row: NodeRow, { pins }: PlannedPlaces): Row => {
  const pin = pins.get(row.id);
  return pin ? patched(row, pin) : row;
};

const createdBy = (parts: Parts, hanger: Hanger, places: PlannedPlaces): readonly Row[] => [
  ...(parts.center ? [held(parts.center, places)] : []),
  ...parts.themes.map((row) => held(row, places)),
  ...parts.fields,
  ...parts.create.map(({ row }) => held(row, places)),
  ...hanger.folk.created(),
  ...hanger.made,
  ...parts.links.create,
];

const updatedBy = (
  { update, links }: Parts,
  hanger: Hanger,
  { arrangement }: PlannedPlaces,
): Readonly<Record<Id, Update>> => ({
  ...Object.fromEntries(update.flatMap(({ id, update: one }) => (one ? [[id, one]] : []))),
  ...hanger.folk.updates(),
  ...links.update,
  ...(arrangement && { [arrangement.id]: arrangement.update }),
});

/** Two partners of the map become one once the file has said what it says. */
const joining = (
  document: MapDocument,
  change: Change,
  { keep, gone }: MapTwins,
  ids: IdSource,
): Change => {
  const args = { keep: keep.id, gone: gone.id };
  const edit = joinPartners(applied(document, change), args, ids);
  return edit.ok ? composed(change, edit.value.change) : change;
};

/** Everything a plan does, as one change. */
export const wholeChange = (
  document: MapDocument,
  parts: Parts,
  hanger: Hanger,
  places: PlannedPlaces,
  ids: IdSource,
): Change => {
  const created = createdBy(parts, hanger, places).map((row): [Id, Row] => [row.id, row]);
  const change: Change = {
    created: Object.fromEntries(created),
    updated: updatedBy(parts, hanger, places),
    deleted: {},
  };
  return parts.twins
    .filter(({ choice }) => choice === 'join')
    .reduce((sofar, twins) => joining(document, sofar, twins, ids), change);
};
