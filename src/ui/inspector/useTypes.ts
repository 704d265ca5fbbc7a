import type { FieldType } from '../../domain/row';
import { useMap } from '../map/mapContext';

/** Types of fields as choices. */
export const useTypes = (
  types: readonly FieldType[],
): readonly { readonly id: FieldType; readonly label: string }[] => {
  const { words } = useMap();
  return types.map((id) => ({ id, label: words(`fields.types.${id}`) }));
};
