import { type FieldType, fieldTypes } from '../../domain/row';
import type { Column, Target } from '../../interchange/mapping/column';
import type { Words } from '../../messages/words';

const plain = ['name', 'theme', 'kind', 'status', 'notes', 'id'] as const;

type Plain = (typeof plain)[number];

/** What a column can become, as one line of a choice. */
export type TargetId = Plain | `field.${FieldType}` | 'skip';

export const targetIdOf = (target: Target): TargetId =>
  target.is === 'field' ? `field.${target.type}` : target.is;

/** The target a person chose; a field of its own goes by the column's name. */
export const targetFrom = (id: TargetId, { header }: Column): Target => {
  const type = fieldTypes.find((one) => id === `field.${one}`);
  if (type) return { is: 'field', type, name: header };
  return { is: id as Plain | 'skip' };
};

/** All choices, the usual ones first. */
export const targetChoices = (
  words: Words,
): readonly { readonly id: TargetId; readonly label: string }[] => [
  ...plain.map((id) => ({ id, label: words(`import.target.${id}`) })),
  ...fieldTypes.map((type) => ({
    id: `field.${type}` as const,
    label: words(`wizard.field.${type}`),
  })),
  { id: 'skip', label: words('import.target.skip') },
];
