/** What a column of a table of values holds. */
export type ValueRole =
  | { readonly is: 'skip' | 'partner' | 'partnerId' | 'period' | 'group' }
  /** A program or site of the partner. */
  | { readonly is: 'unit' }
  /** The name or code of the measure stands in each row. */
  | { readonly is: 'measure' }
  | { readonly is: 'state' | 'status' | 'source' | 'note' | 'dimension' }
  | { readonly is: 'periodType' | 'periodStart' | 'periodEnd' | 'version' }
  | NumberRole;

/**
 * Numbers: the part (above the line), the whole (below it), or a figure by itself. `measure` names
 * what they are of; null is the measure of the row or, for a whole, that of all columns. `period`
 * is given where the period stands in the header.
 */
export interface NumberRole {
  readonly is: 'part' | 'whole' | 'value';
  readonly measure: string | null;
  readonly period: string | null;
}

export const isNumberRole = (role: ValueRole): role is NumberRole =>
  role.is === 'part' || role.is === 'whole' || role.is === 'value';

export const skipped: ValueRole = { is: 'skip' };
