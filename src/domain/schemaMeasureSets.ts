import { periodTypes } from './measureRow';
import { nameLimit } from './row';
import {
  all,
  type Check,
  isRecord,
  listOf,
  members,
  optional,
  plainJson,
  rule,
  shape,
} from './schemaCheck';
import { wholeBetween } from './schemaMeasures';
import { idOf, isTrue, moment, name, oneOf, text } from './schemaValues';

const version = wholeBetween(1, 1e6);

const definition: Check = all(rule(isRecord, 'notAnObject'), plainJson);

/** The most periods or groups that a set brings. */
const most = 20_000;

/** The check of a set of definitions that was given away or taken over. */
export const measureSetCheck: Check = shape({
  id: idOf('measureSet'),
  name: text(nameLimit),
  version,
  at: moment,
  sourceId: optional(text(nameLimit)),
  measures: optional(
    members(idOf('indicator'), shape({ said: definition, version, here: version })),
  ),
  periods: optional(
    listOf(shape({ type: oneOf(periodTypes), label: name, start: text(10), end: text(10) }), most),
  ),
  groups: optional(listOf(shape({ dimension: name, name }), most)),
  leftOut: optional(members(idOf('indicator'), isTrue)),
});
