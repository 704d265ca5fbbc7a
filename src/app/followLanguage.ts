import { fetchWords, isKnown, languages } from '../messages/speak';
import type { PreferencesStore } from '../ui/shell/preferences';

/** A language that was chosen before its sentences were here is spoken as soon as they are. */
export const followLanguage = (preferences: PreferencesStore): void =>
  void preferences.subscribe(({ language }) => {
    if (isKnown(language)) return;
    void fetchWords(language).then(() => preferences.setState({ language }));
  });

/** By then the first map is open: fetched sooner, sentences held that up by more than half a second. */
const calm = 10_000;

/** Fetches the other languages once nobody waits for a first map; a language chosen before comes at once. */
export const fetchOtherWords = (): void =>
  void setTimeout(() => void Promise.allSettled(languages.map(fetchWords)), calm);
