import type { Finding, FindingKind, Named } from '../../domain/insight/finding';
import type { MessageKey } from '../../messages/en';
import type { Words } from '../../messages/words';
import type { Format } from '../shell/format';
import { type Part, slotFor, withParts } from './parts';

/** What it takes to say something: sentences, numbers and lists of one language. */
export interface Voice {
  readonly words: Words;
  readonly format: Format;
}

type Counted = 'themes' | 'subThemes' | 'partners' | 'connections' | 'notes';

/** `1,204 partners`. */
export const counted = ({ words, format }: Voice, what: Counted, count: number): string =>
  words(`insight.count.${what}`, { count, shown: format.number(count) });

const sayKey = (is: FindingKind): MessageKey => `insight.say.${is}`;

/** Where the text for the picture says more than the sentence beside it. */
const tellKey = ({ is, values }: Finding): MessageKey => {
  if (is === 'onlyPair' || is === 'sharedMost' || is === 'sharedMostMore')
    return `insight.tell.${is}`;
  return is === 'apart' && values.count ? 'insight.tell.apartMore' : sayKey(is);
};

const partOf = ({ id, name }: Named): Part => ({ text: name, circle: id });

/** `Education, Jobs, and Health`: the names as parts of their own. */
const listed = ({ format }: Voice, names: readonly Named[]): readonly Part[] => {
  const rest = names.map(partOf);
  return format
    .list(names.map(({ name }) => name))
    .map(({ text, isName }) => (isName && rest.shift()) || { text });
};

const valuesOf = (voice: Voice, { is, values }: Finding): Record<string, string | number> => {
  const { count = 0, ...others } = values;
  const number = (value: number): string => voice.format.number(value);
  if (is === 'overview')
    return {
      themes: counted(voice, 'themes', (values.themes ?? 0) + (values.subThemes ?? 0)),
      partners: counted(voice, 'partners', values.partners ?? 0),
    };
  const shown = Object.entries(others).map(([name, value]) => [name, number(value)] as const);
  return { ...Object.fromEntries(shown), count, shown: number(count) };
};

/** One finding as half a sentence: as the sentence beside the map has it, or with all its counts. */
export const clauseOf = (voice: Voice, found: Finding, how: 'say' | 'tell'): readonly Part[] => {
  const key = how === 'say' ? sayKey(found.is) : tellKey(found);
  const slots = { names: slotFor('names'), partner: slotFor('partner') };
  return withParts(voice.words(key, { ...valuesOf(voice, found), ...slots }), {
    names: listed(voice, found.names),
    partner: found.partner ? [partOf(found.partner)] : [],
  });
};
