import { type FieldType, fieldTypes } from '../../domain/row';
import type { Column, Target } from '../../interchange/mapping/column';
import { type PlainTarget, plainTargets } from '../../interchange/mapping/targetWords';
import type { Words } from '../../messages/words';

/** A number with a comma, and days with the day first, are choices of their own. */
type FieldWay = FieldType | 'numberComma' | 'dateDayFirst';

/** What a column can become, as one line of a choice. */
export type TargetId = PlainTarget | 'nextContactDayFirst' | `field.${FieldWay}` | 'skip';

const fieldWays: readonly FieldWay[] = fieldTypes.flatMap((type): readonly FieldWay[] => {
  if (type === 'number') return [type, 'numberComma'];
  return type === 'date' ? [type, 'dateDayFirst'] : [type];
});

const wayOf = ({ type, decimal, dayFirst }: Target & { is: 'field' }): FieldWay => {
  if (type === 'number' && decimal) return 'numberComma';
  return type === 'date' && dayFirst ? 'dateDayFirst' : type;
};

export const targetIdOf = (target: Target): TargetId => {
  if (target.is === 'field') return `field.${wayOf(target)}`;
  return target.is === 'nextContact' && target.dayFirst ? 'nextContactDayFirst' : target.is;
};

/** The target a person chose; a field of its own goes by the column's name. */
export const targetFrom = (id: TargetId, { header: name }: Column): Target => {
  if (id === 'nextContactDayFirst') return { is: 'nextContact', dayFirst: true };
  if (id === 'field.numberComma') return { is: 'field', type: 'number', name, decimal: ',' };
  if (id === 'field.dateDayFirst') return { is: 'field', type: 'date', name, dayFirst: true };
  const type = fieldTypes.find((one) => id === `field.${one}`);
  return type ? { is: 'field', type, name } : { is: id as PlainTarget | 'skip' };
};

const plainIds = plainTargets.flatMap((id) =>
  id === 'nextContact' ? ([id, 'nextContactDayFirst'] as const) : [id],
);

/** All choices, the usual ones first. */
export const targetChoices = (
  words: Words,
): readonly { readonly id: TargetId; readonly label: string }[] => [
  ...plainIds.map((id) => ({ id, label: words(`import.target.${id}`) })),
  ...fieldWays.map((way) => ({ id: `field.${way}` as const, label: words(`wizard.field.${way}`) })),
  { id: 'skip', label: words('import.target.skip') },
];
