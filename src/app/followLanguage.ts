import { fetchWords, isKnown, languages } from '../messages/speak';
import type { PreferencesStore } from '../ui/shell/preferences';

/** A language that was chosen before its sentences were here is spoken as soon as they are. */
export const followLanguage = (preferences: PreferencesStore): void =>
  void preferences.subscribe(({ language }) => {
    if (isKnown(language)) return;
    void fetchWords(language).then(() => preferences.setState({ language }));
  });

/** Fetches the other languages once nobody waits: so many sentences would hold up the first page. */
export const fetchOtherWords = (): void => {
  const later = () => void Promise.allSettled(languages.map(fetchWords));
  if ('requestIdleCallback' in window) window.requestIdleCallback(later, { timeout: 4_000 });
  else setTimeout(later, 1_000);
};
