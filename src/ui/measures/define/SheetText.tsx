import { fieldsFrom } from '../../../domain/commands/measureSheet';
import { DraftField } from '../../inspector/DraftField';
import { useChecked } from '../../inspector/NodeFields';
import { useMap } from '../../map/mapContext';
import type { MeasureEdit } from './useMeasureEdit';

export type TextLine =
  | 'name'
  | 'code'
  | 'definition'
  | 'unit'
  | 'numerator'
  | 'denominator'
  | 'source'
  | 'method'
  | 'responsible'
  | 'limits';

interface SheetTextProps {
  edit: MeasureEdit;
  line: TextLine;
  rows?: number;
  /** It cannot be emptied. */
  required?: boolean;
}

/** One line of a measure's sheet in words. */
export const SheetText = ({ edit, line, rows, required }: SheetTextProps) => {
  const { words } = useMap();
  const checked = useChecked();
  return (
    <DraftField
      id={`${edit.row.id}/${line}`}
      label={words(`define.line.${line}`)}
      value={edit.row[line] ?? ''}
      check={checked((text) => fieldsFrom({ [line]: text }))}
      onTake={(text) => edit.set({ fields: { [line]: text.trim() || null } })}
      hint={() => words(`define.hint.${line}`)}
      {...(rows && { rows })}
      {...(required && { required })}
    />
  );
};
