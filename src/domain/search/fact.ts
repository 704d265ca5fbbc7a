/** What a search can find a thing by, beside its name. */
export type SearchField =
  | 'kind'
  | 'status'
  | 'role'
  | 'sector'
  | 'contact'
  | 'owner'
  | 'gives'
  | 'gets'
  | 'notes'
  | 'url'
  | 'own'
  | 'activity'
  | 'need'
  | 'stage'
  | 'function'
  | 'type';

/** One thing that is said of something. */
export interface Fact {
  readonly field: SearchField;
  /** As it was typed; a code such as `warm` where `isCode`. */
  readonly text: string;
  /** The screen has words of its own for it. */
  readonly isCode?: true;
  /** The name of a field of the map's own. */
  readonly label?: string;
}

/** Says a code in words of the screen; null when it has none. */
export type SayCode = (field: SearchField, code: string) => string | null;

export const said = (field: SearchField, text: string | undefined): readonly Fact[] =>
  text ? [{ field, text }] : [];

export const coded = (field: SearchField, code: string | undefined): readonly Fact[] =>
  code ? [{ field, text: code, isCode: true }] : [];
