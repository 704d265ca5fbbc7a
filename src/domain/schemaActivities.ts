import {
  activityKinds,
  activityStates,
  continuum,
  costs,
  exchangeFunctions,
  needSorts,
  reaches,
} from './activityRow';
import { nameLimit, notesLimit } from './row';
import { all, type Check, members, optional, rule, shape } from './schemaCheck';
import { between, day, idOf, isTrue, name, oneOf, order, text } from './schemaValues';

/** Level 1 or 2 of taking part. */
export const levelOf: Check = all(
  between(1, 2),
  rule((value) => Number.isInteger(value), 'notAllowed'),
);

/** How many people or times: whole and not negative. */
const count: Check = all(
  between(0, 1e9),
  rule((value) => Number.isInteger(value), 'notAllowed'),
);

const answering: Check = rule(
  (value) => /^(node|activity)_[0-9A-Za-z]{22}$/.test(String(value)),
  'notAnId',
);

/** Checks of the rows about what is done together. */
export const activityChecks: Readonly<Record<'activity' | 'stage' | 'need', Check>> = {
  activity: shape({
    id: idOf('activity'),
    activityKind: oneOf(activityKinds),
    name: optional(text(nameLimit)),
    partners: optional(members(idOf('node'), isTrue)),
    theme: optional(idOf('node')),
    stage: optional(text(200)),
    level: optional(levelOf),
    functions: optional(members(oneOf(exchangeFunctions), isTrue)),
    state: oneOf(activityStates),
    start: optional(day),
    end: optional(day),
    students: optional(count),
    mentors: optional(count),
    sessions: optional(count),
    hours: optional(between(0, 1e9)),
    cost: optional(oneOf(costs)),
    roleOurs: optional(text(nameLimit)),
    roleTheirs: optional(text(nameLimit)),
    notes: optional(text(notesLimit)),
  }),
  stage: shape({
    id: idOf('stage'),
    name,
    order,
    standsFor: optional(oneOf(continuum)),
  }),
  need: shape({
    id: idOf('need'),
    name,
    order,
    sort: optional(oneOf(needSorts)),
    reach: optional(oneOf(reaches)),
    source: optional(text(nameLimit)),
    date: optional(day),
    answeredBy: optional(members(answering, isTrue)),
  }),
};
