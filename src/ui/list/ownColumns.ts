import { setFieldValues } from '../../domain/commands/bulk';
import { nodeOf } from '../../domain/document';
import { isDay } from '../../domain/fieldFit';
import { oneLine } from '../../domain/name';
import { ok, type Result, refuse } from '../../domain/result';
import type { FieldRow, FieldType, FieldValue } from '../../domain/row';
import { dayShown, numberText, readDay, readNumber } from './cellValues';
import { choiceFrom, labelOf, yesNoOf } from './choices';
import type { CellRefusal, Column, ColumnKind } from './column';
import { type Talk, written } from './columnTalk';

type Read = Result<FieldValue | null, CellRefusal>;

const kinds: Readonly<Record<FieldType, ColumnKind>> = {
  text: 'long',
  number: 'number',
  date: 'date',
  url: 'url',
  yesNo: 'yesNo',
};

const textOf = ({ words, language }: Talk, value: FieldValue | undefined): string => {
  if (typeof value === 'number') return numberText(value, language);
  return typeof value === 'boolean' ? labelOf(yesNoOf(words), value) : (value ?? '');
};

const asNumber = (text: string, { language }: Talk): Read => {
  const value = readNumber(text, language);
  return value === null ? refuse({ key: 'inspector.numberWrong', values: { text } }) : ok(value);
};

const asDay = (text: string): Read => {
  const day = readDay(text);
  return isDay(day) ? ok(day) : refuse({ key: 'refusal.notADay', values: { text } });
};

const readAs: Readonly<Record<FieldType, (text: string, talk: Talk) => Read>> = {
  text: (text) => ok(text),
  number: asNumber,
  date: asDay,
  url: (text) => ok(oneLine(text)),
  yesNo: (text, { words }) => choiceFrom(yesNoOf(words), text),
};

/** One of the map's own fields. A value that is not of its type is shown as it is, and stays until it is changed. */
export const ownColumn = (talk: Talk, { id: field, name, fieldType }: FieldRow): Column => ({
  key: field,
  name,
  kind: kinds[fieldType],
  ...{ width: 160, isUsual: true },
  text: (document, id) => textOf(talk, nodeOf(document, id)?.fields?.[field]),
  shown: (document, id) => {
    const text = textOf(talk, nodeOf(document, id)?.fields?.[field]);
    return fieldType === 'date' ? dayShown(text, talk.format) : text;
  },
  rank: (document, id) => {
    const value = nodeOf(document, id)?.fields?.[field];
    return typeof value === 'number' ? value : textOf(talk, value) || null;
  },
  ...(fieldType === 'yesNo' && {
    choices: () => yesNoOf(talk.words).map(({ label }) => label),
  }),
  write: (_, id, text) => {
    const value: Read = text.trim() ? readAs[fieldType](text, talk) : ok(null);
    if (!value.ok) return value;
    return written(setFieldValues, { ids: [id], field, value: value.value });
  },
});
