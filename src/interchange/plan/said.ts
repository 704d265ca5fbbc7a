import type { Fields } from '../../domain/path';
import type { FieldValue, PartnerKind, Status } from '../../domain/row';
import type { ProblemValues, RemarkReason } from '../problem';

/** What one cell adds to what its row says. */
export interface Said {
  readonly name?: string;
  readonly themes?: readonly string[];
  readonly kind?: PartnerKind;
  readonly status?: Status;
  readonly note?: string;
  /** What fits nowhere else and goes below the notes. */
  readonly aside?: string;
  readonly sourceId?: string;
  readonly field?: readonly [id: string, value: FieldValue];
  /** Other values of a circle, by path. */
  readonly facts?: Fields;
  readonly owners?: readonly string[];
  readonly gives?: readonly string[];
  readonly gets?: readonly string[];
  readonly remark?: { readonly reason: RemarkReason; readonly values: ProblemValues };
  /** The cell holds more than can be kept. */
  readonly tooLong?: ProblemValues;
}
