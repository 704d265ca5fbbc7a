import type { StoreApi } from 'zustand/vanilla';
import { nameLimit } from '../../domain/row';
import { type Language, languageFrom, languages } from '../../messages/speak';
import { type Look, looks } from '../../tokens/looks';
import { createKeptStore, type Shelflet } from './keptStore';

export const arrowKeyChoices = ['auto', 'reading', 'nearest'] as const;
export type ArrowKeys = (typeof arrowKeyChoices)[number];

export const wheelChoices = ['auto', 'pan', 'zoom'] as const;
export type Wheel = (typeof wheelChoices)[number];

export const legendChoices = ['auto', 'open', 'closed'] as const;
export type LegendChoice = (typeof legendChoices)[number];

/** What a person set for this browser. */
export interface Preferences {
  readonly language: Language;
  readonly look: Look;
  /** Single letters act while the map has the focus. */
  readonly letterKeys: boolean;
  /** Where arrows go on the map; `auto` is reading order until the person points. */
  readonly arrowKeys: ArrowKeys;
  /** What a mouse wheel does; `auto` pans and asks once. */
  readonly wheel: Wheel;
  /** The sentence beside a map is shown. */
  readonly sentence: boolean;
  /** The legend of maps; `auto` opens it once colors or sizes say something. */
  readonly legend: LegendChoice;
  /** Other people use this computer, or it forgets everything at sign-out. */
  readonly sharedComputer: boolean;
  /** Whose name goes with values that are entered here; empty for nobody's. */
  readonly enteredBy: string;
}

export type PreferencesStore = StoreApi<Preferences>;

export const preferencesName = 'commonwheel:preferences';

const oneOf = <T extends string>(all: readonly T[], value: unknown, otherwise: T): T =>
  all.find((one) => one === value) ?? otherwise;

const flag = (value: unknown, otherwise: boolean): boolean =>
  typeof value === 'boolean' ? value : otherwise;

/** Preferences from whatever was stored; what makes no sense becomes the default. */
export const preferencesFrom = (stored: unknown, wanted: readonly string[]): Preferences => {
  const given = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<
    Record<keyof Preferences, unknown>
  >;
  return {
    language: oneOf(languages, given.language, languageFrom(wanted)),
    look: oneOf(looks, given.look, 'system'),
    letterKeys: flag(given.letterKeys, true),
    arrowKeys: oneOf(arrowKeyChoices, given.arrowKeys, 'auto'),
    wheel: oneOf(wheelChoices, given.wheel, 'auto'),
    sentence: flag(given.sentence, true),
    legend: oneOf(legendChoices, given.legend, 'auto'),
    sharedComputer: flag(given.sharedComputer, false),
    enteredBy: typeof given.enteredBy === 'string' ? given.enteredBy.slice(0, nameLimit) : '',
  };
};

/** The preferences of this browser; works without storage, then for this window only. */
export const createPreferences = (storage: Shelflet, wanted: readonly string[]): PreferencesStore =>
  createKeptStore(storage, preferencesName, (stored) => preferencesFrom(stored, wanted));

/** Takes over what another window of the browser sets; call the result to stop. */
export const followOtherWindows = (preferences: PreferencesStore): (() => void) => {
  const take = ({ key, newValue }: StorageEvent): void => {
    if (key !== preferencesName || newValue === null) return;
    preferences.setState(preferencesFrom(JSON.parse(newValue), [preferences.getState().language]));
  };
  window.addEventListener('storage', take);
  return () => window.removeEventListener('storage', take);
};
