import type { FieldRow } from '../../domain/row';
import type { ReadStages } from '../mapping/codeWords';
import type { DayOrder } from '../mapping/dayText';

/** A column as a cell is read by it: its header, and the field its values go into, if any. */
export interface CellColumn {
  readonly header: string;
  readonly field: FieldRow | null;
  /** Reads the stages of the map. */
  readonly stagesFrom: ReadStages;
  /** How its days are read where either could be the month. */
  readonly order: DayOrder;
}
