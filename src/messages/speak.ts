import { createInstance } from 'i18next';
import { en } from './en';
import type { Words } from './words';

export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/** The sentences of languages beside English, as they have come. */
const learned = new Map<Language, object>();

/** Makes the sentences of a language known; English is known from the start. */
export const learn = (language: Language, sentences: object): void =>
  void learned.set(language, sentences);

/** Whether a language can be spoken yet. */
export const isKnown = (language: Language): boolean => language === 'en' || learned.has(language);

/** Fetches the sentences of a language where they are not here; rejects where they cannot be had. */
export const fetchWords = async (language: Language): Promise<void> => {
  if (isKnown(language)) return;
  const { es } = await import('./es');
  learn('es', es);
};

/** A function that says any message of the catalogue in one language that is known, else in English. Values are put in as they are: text stays text. */
export const speak = (language: Language): Words => {
  const i18n = createInstance();
  i18n.init({
    lng: language,
    fallbackLng: 'en',
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: { en: { translation: en }, es: { translation: learned.get('es') ?? {} } },
  });
  const plain = new Map<string, string>();
  // Most sentences have no values, and a screen asks for hundreds of them again and again.
  const said = (key: string): string => {
    const sentence = plain.get(key) ?? i18n.t(key, {});
    plain.set(key, sentence);
    return sentence;
  };
  return (key, values) => (values ? i18n.t(key as string, values) : said(key));
};

/** The first language of a browser's list that we speak; English otherwise. */
export const languageFrom = (wanted: readonly string[]): Language => {
  const short = wanted.map((tag) => tag.slice(0, 2).toLowerCase());
  return (
    languages.find((language) => language === short.find((tag) => tag === 'en' || tag === 'es')) ??
    'en'
  );
};
