import { partnersIn } from '../activities';
import { defaultsFor } from '../activityDefaults';
import type { ActivityKind, ActivityRow } from '../activityRow';
import { creating, deleting, updating } from '../change';
import { type MapDocument, nodeOf, rowOf } from '../document';
import type { Command, Label } from '../edit';
import type { Id } from '../id';
import { patched } from '../path';
import { ok, refuse } from '../result';
import { type ActivityPatch, fieldsFrom } from './activityFields';

/** Names an edit by whom the activity is with: nothing else of it goes into the history. */
const labelOf = (document: MapDocument, activity: ActivityRow, key: string): Label => {
  const [first, ...others] = partnersIn(document, activity);
  const about = first ?? nodeOf(document, activity.theme);
  if (!about) return { key: `history.${key}.plain` };
  return { key: `history.${key}.of`, values: { name: about.name, count: others.length + 1 } };
};

const suggestions = (document: MapDocument, kind: ActivityKind): ActivityPatch => {
  const { functions = [], ...rest } = defaultsFor(document, kind);
  return { ...rest, functions: Object.fromEntries(functions.map((one) => [one, true])) };
};

/**
 * Adds an activity. What its kind suggests (level, stage, functions, cost) is written with it,
 * except where something else is said; null says "none", false takes a function away.
 */
export const addActivity: Command<ActivityPatch> = (document, said, ids) => {
  const { activityKind = 'other', state = 'idea' } = said;
  const suggested = suggestions(document, activityKind);
  const functions = { ...suggested.functions, ...said.functions };
  const patch = { ...suggested, ...said, functions };
  const bare: ActivityRow = { id: ids.next('activity'), kind: 'activity', activityKind, state };
  const fields = fieldsFrom(document, bare, patch);
  if (!fields.ok) return fields;
  const activity = patched(bare, fields.value) as ActivityRow;
  return ok({
    change: creating(activity),
    label: labelOf(document, activity, 'addActivity'),
    focus: activity.id,
  });
};

/** Changes what an activity says. A first day after the last one takes the last one along. */
export const changeActivity: Command<{ id: Id; to: ActivityPatch }> = (document, { id, to }) => {
  const activity = rowOf(document, 'activity', id);
  if (!activity) return refuse({ reason: 'notThere' });
  const fields = fieldsFrom(document, activity, to);
  if (!fields.ok) return fields;
  return ok({
    change: updating(document, { [id]: fields.value }),
    label: labelOf(document, activity, 'changeActivity'),
    focus: id,
  });
};

/** Deletes an activity; needs that it answered let go of it. */
export const removeActivity: Command<{ id: Id }> = (document, { id }) => {
  const activity = rowOf(document, 'activity', id);
  if (!activity) return refuse({ reason: 'notThere' });
  const needs = [...document.rows.values()].filter(
    (row) => row.kind === 'need' && row.answeredBy?.[id],
  );
  const letGo = Object.fromEntries(needs.map((need) => [need.id, { [`answeredBy.${id}`]: null }]));
  return ok({
    change: { ...deleting(activity), updated: updating(document, letGo).updated },
    label: labelOf(document, activity, 'removeActivity'),
  });
};
