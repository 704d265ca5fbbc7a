import { type FieldType, fieldTypes } from '../../domain/row';
import type { Column, Target } from '../../interchange/mapping/column';
import { type PlainTarget, plainTargets } from '../../interchange/mapping/targetWords';
import type { Words } from '../../messages/words';

/** What a column can become, as one line of a choice. */
export type TargetId = PlainTarget | `field.${FieldType}` | 'field.numberComma' | 'skip';

export const targetIdOf = (target: Target): TargetId => {
  if (target.is !== 'field') return target.is;
  return target.type === 'number' && target.decimal === ','
    ? 'field.numberComma'
    : `field.${target.type}`;
};

/** The target a person chose; a field of its own goes by the column's name. */
export const targetFrom = (id: TargetId, { header }: Column): Target => {
  if (id === 'field.numberComma')
    return { is: 'field', type: 'number', name: header, decimal: ',' };
  const type = fieldTypes.find((one) => id === `field.${one}`);
  if (type) return { is: 'field', type, name: header };
  return { is: id as PlainTarget | 'skip' };
};

const fieldIds = fieldTypes.flatMap((type) =>
  type === 'number' ? (['number', 'numberComma'] as const) : [type],
);

/** All choices, the usual ones first. */
export const targetChoices = (
  words: Words,
): readonly { readonly id: TargetId; readonly label: string }[] => [
  ...plainTargets.map((id) => ({ id, label: words(`import.target.${id}`) })),
  ...fieldIds.map((type) => ({
    id: `field.${type}` as const,
    label: words(`wizard.field.${type}`),
  })),
  { id: 'skip', label: words('import.target.skip') },
];
