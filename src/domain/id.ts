/** What an id can name; the word stands before the underscore. */
export type IdPrefix =
  | 'map'
  | 'node'
  | 'link'
  | 'person'
  | 'contact'
  | 'owner'
  | 'field'
  | 'arrangement'
  | 'exchangeItem'
  | 'activity'
  | 'stage'
  | 'need'
  | 'note'
  | 'indicator'
  | 'period'
  | 'subgroup'
  | 'unit'
  | 'expectation'
  | 'series'
  | 'entry'
  | 'marker'
  | 'measureSet'
  | 'tx';

/** `<prefix>_` and 22 of `[0-9A-Za-z]`; never reused. */
export type Id = `${IdPrefix}_${string}`;

/** Where new ids come from; tests pass a counting one. */
export interface IdSource {
  next<P extends IdPrefix>(prefix: P): `${P}_${string}`;
}

const pattern =
  /^(map|node|link|person|contact|owner|field|arrangement|exchangeItem|activity|stage|need|note|indicator|period|subgroup|unit|expectation|series|entry|marker|measureSet|tx)_[0-9A-Za-z]{22}$/;

/** True when a text has the shape of one of our ids. */
export const isId = (text: unknown): text is Id => typeof text === 'string' && pattern.test(text);
