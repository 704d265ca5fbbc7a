import { exchangeFunctions } from './activityRow';
import { systems } from './measureRow';
import { ok, type Result, refuse } from './result';
import {
  audiences,
  centerKinds,
  directions,
  exchangeWays,
  fieldTypes,
  layouts,
  linkLayers,
  nameLimit,
  nodeTypes,
  notesLimit,
  partnerKinds,
  type Row,
  type RowKind,
  sentenceLimit,
  statuses,
} from './row';
import { activityChecks, levelOf } from './schemaActivities';
import {
  type Check,
  finite,
  isRecord,
  listOf,
  members,
  optional,
  type SchemaProblem,
  shape,
} from './schemaCheck';
import { measureSetCheck } from './schemaMeasureSets';
import { measureChecks, wholeBetween } from './schemaMeasures';
import {
  colorIndex,
  day,
  fieldValue,
  idOf,
  isTrue,
  moment,
  name,
  oneOf,
  order,
  point,
  settingValue,
  text,
} from './schemaValues';

const checks: Readonly<Record<RowKind, Check>> = {
  map: shape({
    id: idOf('map'),
    name: text(nameLimit),
    template: text(nameLimit),
    language: text(35),
    createdAt: moment,
    audiences: optional(members(text(200), oneOf(audiences))),
    switchedOn: optional(members(text(200), isTrue)),
    switchedOff: optional(members(text(200), isTrue)),
    keptApart: optional(members(text(200), isTrue)),
    sentence: optional(text(sentenceLimit)),
    sentenceSaw: optional(listOf(text(200), 40)),
    colorBy: optional(text(200)),
    sizeBy: optional(text(200)),
    system: optional(oneOf(systems)),
    yearStart: optional(wholeBetween(1, 12)),
    sample: optional(isTrue),
  }),
  node: shape({
    id: idOf('node'),
    type: oneOf(nodeTypes),
    name,
    order,
    centerKind: optional(oneOf(centerKinds)),
    parent: optional(idOf('node')),
    opensMap: optional(idOf('map')),
    color: optional(colorIndex),
    themes: optional(members(idOf('node'), isTrue)),
    partnerKind: optional(oneOf(partnerKinds)),
    role: optional(text(nameLimit)),
    status: optional(oneOf(statuses)),
    notes: optional(text(notesLimit)),
    sector: optional(text(nameLimit)),
    url: optional(text(2000)),
    nextContact: optional(day),
    studentSeat: optional(oneOf(['yes', 'no'])),
    stages: optional(members(text(200), isTrue)),
    level: optional(levelOf),
    functions: optional(members(oneOf(exchangeFunctions), isTrue)),
    mayBeNamed: optional(isTrue),
    neverPublic: optional(isTrue),
    fields: optional(members(idOf('field'), fieldValue)),
    pins: optional(members(oneOf(layouts), point)),
    sourceId: optional(text(400)),
  }),
  link: shape({
    id: idOf('link'),
    from: idOf('node'),
    to: idOf('node'),
    type: name,
    direction: oneOf(directions),
    layer: oneOf(linkLayers),
    sourceId: optional(text(400)),
  }),
  person: shape({
    id: idOf('person'),
    name: text(nameLimit),
    role: optional(text(nameLimit)),
    email: optional(text(320)),
    phone: optional(text(nameLimit)),
    side: oneOf(['partner', 'ours']),
    forgotten: optional(isTrue),
  }),
  contact: shape({
    id: idOf('contact'),
    partner: idOf('node'),
    person: idOf('person'),
    since: optional(day),
    lastContact: optional(day),
  }),
  owner: shape({ id: idOf('owner'), partner: idOf('node'), person: idOf('person') }),
  field: shape({
    id: idOf('field'),
    name,
    fieldType: oneOf(fieldTypes),
    audience: oneOf(audiences),
    order,
  }),
  arrangement: shape({
    id: idOf('arrangement'),
    layout: oneOf(layouts),
    seed: finite,
    positions: members(idOf('node'), point),
    stood: optional(members(idOf('node'), point)),
    settings: optional(members(text(200), settingValue)),
    frozen: optional(isTrue),
  }),
  exchangeItem: shape({
    id: idOf('exchangeItem'),
    partner: idOf('node'),
    way: oneOf(exchangeWays),
    text: name,
    order,
  }),
  note: shape({
    id: idOf('note'),
    text: text(notesLimit),
    at: point,
    audience: oneOf(audiences),
  }),
  ...activityChecks,
  ...measureChecks,
  measureSet: measureSetCheck,
};

const checkOf = (kind: unknown): Check | null =>
  typeof kind === 'string' && Object.hasOwn(checks, kind) ? checks[kind as RowKind] : null;

/**
 * The value as a row of this schema, or everything that is wrong with it. Keys that it does not
 * know stay in the row, so that what a newer version wrote survives.
 */
export const rowFrom = (value: unknown): Result<Row, readonly SchemaProblem[]> => {
  if (!isRecord(value)) return refuse([{ path: '', reason: 'notAnObject' }]);
  const check = checkOf(value.kind);
  if (!check) return refuse([{ path: 'kind', reason: 'unknownKind' }]);
  const found: SchemaProblem[] = [];
  check(value, '', found);
  return found.length === 0 ? ok(value as unknown as Row) : refuse(found);
};
