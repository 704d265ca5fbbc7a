import { isEmpty, updating } from '../change';
import { arrangementOf, type MapDocument, rowsOf } from '../document';
import type { Command, Edit } from '../edit';
import { fits, parameterOf } from '../layoutParameters';
import { settingKey, settingsFor } from '../layoutSettings';
import type { Fields } from '../path';
import type { Refusal } from '../refusal';
import { ok, type Result, refuse } from '../result';
import type { ArrangementRow, LayoutName, SettingValue } from '../row';
import { mayArrange } from './freeze';

type Said = Readonly<Record<string, SettingValue>>;

/** What was said, by path; the usual value is not written down. */
const settingFields = (
  document: MapDocument,
  layout: LayoutName,
  said: Said,
): Result<Fields, Refusal> => {
  const fields: Record<string, SettingValue | null> = {};
  for (const [key, value] of Object.entries(said)) {
    const parameter = parameterOf(layout, key);
    if (!parameter || !fits(document, parameter, value)) return refuse({ reason: 'settingUnfit' });
    fields[`settings.${settingKey(layout, key)}`] = value === parameter.default ? null : value;
  }
  return ok(fields);
};

/** On the way out of Force where all stands is kept; on the way back it is the place again. */
const kept = (document: MapDocument, there: ArrangementRow, layout: LayoutName): Fields => {
  const nodes = rowsOf(document, 'node');
  if (layout === there.layout) return {};
  if (there.layout === 'force')
    return Object.fromEntries(nodes.map(({ id }) => [`stood.${id}`, there.positions[id] ?? null]));
  if (layout !== 'force') return {};
  return Object.fromEntries(
    nodes.flatMap(({ id, pins }) => [
      [`positions.${id}`, pins?.force ?? there.stood?.[id] ?? null],
      [`stood.${id}`, null],
    ]),
  );
};

const layoutEdit = (
  document: MapDocument,
  layout: LayoutName,
  said: Said,
): Result<Edit, Refusal> => {
  const there = arrangementOf(document);
  const may = mayArrange(document);
  if (!may.ok) return may;
  const settings = settingFields(document, layout, said);
  if (!settings.ok) return settings;
  if (!there) return refuse({ reason: 'nothingToDo' });
  const fields = { layout, ...kept(document, there, layout), ...settings.value };
  const change = updating(document, { [there.id]: fields });
  if (isEmpty(change)) return refuse({ reason: 'nothingToDo' });
  return ok({ change, label: { key: `history.layout.${layout}` } });
};

/**
 * Shows the map in another layout, told this or that. Circles that had a place in it have it again;
 * the others stay where they are until they are laid out.
 */
export const chooseLayout: Command<{ layout: LayoutName; said?: Said }> = (
  document,
  { layout, said = {} },
) => layoutEdit(document, layout, said);

/** Tells the layout that is shown something else. */
export const setLayoutSetting: Command<{ key: string; value: SettingValue }> = (
  document,
  { key, value },
) => {
  const layout = arrangementOf(document)?.layout ?? 'force';
  if (settingsFor(document, layout)[key] === value) return refuse({ reason: 'nothingToDo' });
  const edit = layoutEdit(document, layout, { [key]: value });
  return edit.ok ? ok({ ...edit.value, label: { key: 'history.layoutSetting' } }) : edit;
};
