import type { Id } from '../id';
import type { Fields } from '../path';
import type { Row } from '../row';
import type { Draft } from './draft';

/** A partner that is being said anew: rows to make, fields to write, rows to take away. */
export interface Amending {
  readonly draft: Draft;
  readonly partner: Id;
  readonly fields: Record<Id, Fields>;
  readonly gone: Row[];
}

/** Writes fields of a row, beside those already written. */
export const write = ({ fields }: Amending, id: Id, to: Fields): void => {
  fields[id] = { ...fields[id], ...to };
};
