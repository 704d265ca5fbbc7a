import { escaped } from '../../domain/capture/escape';
import type { Words } from '../../messages/words';
import type { Suggested, Suggestion } from './suggest';

const asText = (name: string): string => escaped(name, 'value');

const written = (words: Words, suggestion: Suggestion): string | null => {
  if (suggestion.is === 'theme') return `@${asText(suggestion.theme.name)}`;
  if (suggestion.is === 'newTheme') return `@${suggestion.name}`;
  if (suggestion.is === 'owner') return `!${asText(suggestion.name)}`;
  if (suggestion.is === 'contact') return `/ ${asText(suggestion.name)}`;
  if (suggestion.is === 'known') return null;
  return `~${words(`outline.status.${suggestion.status}`).toLowerCase()}`;
};

/** The line with a suggestion written into it; null for a partner that is known already. */
export const withSuggestion = (
  words: Words,
  text: string,
  { from, to }: Suggested,
  suggestion: Suggestion,
): { readonly text: string; readonly caret: number } | null => {
  const put = written(words, suggestion);
  if (put === null) return null;
  const head = `${text.slice(0, from)}${put} `;
  return { text: head + text.slice(to).trimStart(), caret: head.length };
};
