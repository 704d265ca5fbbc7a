/** A language's catalogue has the same keys as the English one, with its own sentences. */
export type Sentences<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Sentences<T[K]>;
};

type WithoutCount<K extends string> = K extends `${infer Stem}_one`
  ? Stem
  : K extends `${infer Stem}_other`
    ? Stem
    : K;

/** Dotted keys of all sentences; `_one` and `_other` forms share the key without the ending. */
export type KeysOf<T> = {
  [K in keyof T & string]: T[K] extends string ? WithoutCount<K> : `${K}.${KeysOf<T[K]>}`;
}[keyof T & string];
