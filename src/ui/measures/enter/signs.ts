import type { MapDocument } from '../../../domain/document';
import { ownMeaning, proposedMeaning } from '../../../domain/markers';
import { type CellState, cellStates } from '../../../domain/measureRow';
import { sameNameKey } from '../../../domain/name';
import type { Words } from '../../../messages/words';

/** The states that stand for a value that is not there. */
export const silentStates = cellStates.filter((state) => state !== 'reported');
export type SilentState = Exclude<CellState, 'reported'>;

/** What somebody said that signs mean, since it was asked; null = leave those cells as they are. */
export type Answers = ReadonlyMap<string, CellState | null>;

const wordsFor = (words: Words): ReadonlyMap<string, CellState> =>
  new Map(
    silentStates.flatMap((state) => [
      [sameNameKey(words(`define.state.${state}`)), state],
      [sameNameKey(words(`enterValues.state.${state}`)), state],
    ]),
  );

/** How signs and words are read: by the map's own list first, then as usual (R4). */
export const meanings = (
  document: MapDocument,
  words: Words,
  answers: Answers,
): ((text: string) => CellState | null) => {
  const known = wordsFor(words);
  return (text) => {
    const key = sameNameKey(text);
    return (
      ownMeaning(document, text) ?? answers.get(key) ?? known.get(key) ?? proposedMeaning(text)
    );
  };
};

const usualSigns: Partial<Record<CellState, string>> = { notApplicable: 'NA', suppressed: '*' };

/** The text of a state, which reads back as the same: a usual sign where it means that here. */
export const signOf = (document: MapDocument, words: Words, state: CellState): string => {
  if (state === 'missing' || state === 'reported') return '';
  const sign = usualSigns[state];
  const means = sign && (ownMeaning(document, sign) ?? proposedMeaning(sign));
  return sign && means === state ? sign : words(`enterValues.state.${state}`);
};
