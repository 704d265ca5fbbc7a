import { sameNameKey } from '../../domain/name';
import { ok, type Result, refuse } from '../../domain/result';
import type { MessageKey } from '../../messages/en';
import { languages } from '../../messages/speak';
import type { Words } from '../../messages/words';
import { wordsOf } from '../shell/words';
import type { CellRefusal } from './column';

/** One of a few values, with what it is called and what else is understood. */
export interface Choice<T> {
  readonly value: T;
  readonly label: string;
  readonly also: readonly string[];
}

/** A choice that goes by a sentence of the catalogue; the word of the other language is understood too. */
export const choiceOf = <T extends string | number>(
  words: Words,
  value: T,
  key: MessageKey,
): Choice<T> => ({
  value,
  label: words(key),
  also: [...languages.map((language) => wordsOf(language)(key)), String(value)],
});

/** The choice a text names or alone begins; null for an empty text; refused with the list of choices otherwise. */
export const choiceFrom = <T>(
  choices: readonly Choice<T>[],
  text: string,
): Result<T | null, CellRefusal> => {
  const key = sameNameKey(text);
  if (!key) return ok(null);
  const isMeant = ({ label, also }: Choice<T>): boolean =>
    [label, ...also].some((one) => sameNameKey(one) === key);
  const begun = choices.filter(({ label }) => sameNameKey(label).startsWith(key));
  const found =
    choices.find(({ label }) => sameNameKey(label) === key) ??
    choices.find(isMeant) ??
    (begun.length === 1 ? begun[0] : undefined);
  if (found) return ok(found.value);
  const names = choices.map(({ label }) => label).join(', ');
  return refuse({ key: 'list.refused.choice', values: { text: text.trim(), choices: names } });
};

export const labelOf = <T>(choices: readonly Choice<T>[], value: T | undefined): string =>
  choices.find((choice) => choice.value === value)?.label ?? '';

/** Where a value stands among the choices, for order; null when it is none. */
export const placeOf = <T>(choices: readonly Choice<T>[], value: T | undefined): number | null => {
  const at = choices.findIndex((choice) => choice.value === value);
  return at < 0 ? null : at;
};

export const yesNoOf = (words: Words): readonly Choice<boolean>[] => [
  {
    value: true,
    label: words('inspector.fields.yes'),
    also: ['yes', 'sí', 'si', 'y', 'true', '1', 'x', '✓'],
  },
  { value: false, label: words('inspector.fields.no'), also: ['no', 'n', 'false', '0'] },
];
