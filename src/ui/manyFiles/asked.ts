import { sameNameKey } from '../../domain/name';

/** Something that is the same in all rows of a file, so that it is asked once a file. */
export type Asked = {
  /** What the answer is kept by. */
  readonly id: string;
  readonly label: string;
  /** In sight at once; the others stand under More. */
  readonly isMain: boolean;
  /** Proposed again for the next file of the same columns; not for what names somebody. */
  readonly isKept: boolean;
} & (
  | {
      /** A text, with names to pick from. */
      readonly is: 'name';
      readonly names: readonly string[];
      /** Why a name that is none of these cannot be taken; null where it may be new. */
      readonly unknown: string | null;
      /** What stands in the empty field; left out = as each row says. */
      readonly placeholder?: string;
    }
  | {
      readonly is: 'choice';
      readonly choices: readonly { readonly id: string; readonly label: string }[];
    }
);

/** The answers for a file, by `Asked.id`; what is not there goes as the rows say. */
export type SaidValues = Readonly<Record<string, string>>;

/** Why an answer cannot be taken; null when it can. */
export const wrongAnswer = (asked: Asked, said: SaidValues): string | null => {
  const text = said[asked.id]?.trim() ?? '';
  if (asked.is === 'choice' || asked.unknown === null || text === '') return null;
  const isKnown = asked.names.some((name) => sameNameKey(name) === sameNameKey(text));
  return isKnown ? null : asked.unknown;
};

/** Answers with one more of them; an empty text takes one away. */
export const withAnswer = (said: SaidValues, id: string, text: string): SaidValues => {
  const { [id]: _, ...others } = said;
  return text === '' ? others : { ...others, [id]: text };
};

/** The answers that may be remembered. */
export const keptAnswers = (asks: readonly Asked[], said: SaidValues): SaidValues =>
  Object.fromEntries(
    asks.flatMap(({ id, isKept }) => (isKept && said[id] ? [[id, said[id]] as const] : [])),
  );
