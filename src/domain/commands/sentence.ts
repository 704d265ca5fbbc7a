import { updating } from '../change';
import { type MapDocument, mapRow } from '../document';
import type { Command, Edit, Label } from '../edit';
import { headlineOf, marksOf } from '../insight/findings';
import { oneLine } from '../name';
import type { Refusal } from '../refusal';
import { ok, type Result, refuse } from '../result';
import { lengthOf, sentenceLimit } from '../row';

/** The sentence as it is kept: one line; refused over the limit, with the count. */
export const sentenceFrom = (text: string): Result<string, Refusal> => {
  const sentence = oneLine(text);
  const count = lengthOf(sentence);
  return count > sentenceLimit
    ? refuse({ reason: 'sentenceTooLong', values: { count, limit: sentenceLimit } })
    : ok(sentence);
};

/** Labels never hold the sentence: who reads the history may not be meant to see all of it. */
const put = (document: MapDocument, sentence: string, label: Label): Result<Edit, Refusal> => {
  const saw = sentence ? marksOf(headlineOf(document)) : null;
  const fields = { sentence: sentence || null, sentenceSaw: saw };
  return ok({ change: updating(document, { [document.map]: fields }), label });
};

/** Says in one's own words what to see first; a blank text lets the map say it itself again. */
export const writeSentence: Command<{ text: string }> = (document, { text }) => {
  const map = mapRow(document);
  if (!map) return refuse({ reason: 'notThere' });
  const next = sentenceFrom(text);
  if (!next.ok) return next;
  if (next.value === (map.sentence ?? '')) return refuse({ reason: 'nothingToDo' });
  return put(document, next.value, {
    key: next.value ? 'history.writeSentence' : 'history.leaveSentence',
  });
};

/** Keeps the sentence as it is, although the map itself now says something else. */
export const keepSentence: Command<null> = (document) => {
  const sentence = mapRow(document)?.sentence;
  if (!sentence) return refuse({ reason: 'nothingToDo' });
  return put(document, sentence, { key: 'history.keepSentence' });
};

/** True when the map itself says something else than it did when the sentence was written. */
export const isSentenceOld = (document: MapDocument): boolean => {
  const { sentence, sentenceSaw } = mapRow(document) ?? {};
  if (!sentence || !sentenceSaw) return false;
  const now = marksOf(headlineOf(document));
  return now.length > 0 && now.join(' ') !== sentenceSaw.join(' ');
};
