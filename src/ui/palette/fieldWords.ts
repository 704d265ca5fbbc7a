import type { Fact, SayCode, SearchField } from '../../domain/search/fact';
import type { MessageKey } from '../../messages/en';
import type { Words } from '../../messages/words';
import { typeText } from '../outline/connections';

const names: Readonly<Record<Exclude<SearchField, 'own'>, MessageKey>> = {
  kind: 'fields.names.partnerKind',
  status: 'fields.names.status',
  role: 'fields.names.role',
  sector: 'fields.names.sector',
  contact: 'fields.names.contacts',
  owner: 'fields.names.owners',
  gives: 'fields.names.gives',
  gets: 'fields.names.gets',
  notes: 'fields.names.notes',
  url: 'fields.names.url',
  activity: 'fields.names.activities',
  need: 'fields.names.needs',
  stage: 'fields.names.stage',
  function: 'fields.names.functions',
  type: 'inspector.type',
};

/** What a field is called; a field of the map's own has its own name. */
export const fieldName = (words: Words, { field, label }: Fact): string =>
  field === 'own' ? (label ?? '') : words(names[field]);

/** Where the words of a field's codes stand in the catalogue. */
const areas: Partial<Record<SearchField, string>> = {
  kind: 'inspector.kinds',
  status: 'outline.status',
  activity: 'activity.kinds',
  stage: 'fields.stages',
  function: 'fields.functions',
};

const saying =
  (words: Words): SayCode =>
  (field, code) => {
    if (field === 'type') return typeText(words, code);
    const area = areas[field];
    return area ? words(`${area}.${code}` as MessageKey) : null;
  };

const known = new WeakMap<Words, SayCode>();

/** Says codes in words of a language; the same function every time. */
export const sayIn = (words: Words): SayCode => {
  const say = known.get(words) ?? saying(words);
  known.set(words, say);
  return say;
};
