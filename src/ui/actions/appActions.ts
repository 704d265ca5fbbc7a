import { CircleHelp, Contrast, Keyboard, Languages, LayoutGrid } from 'lucide-react';
import type { MessageKey } from '../../messages/en';
import { type Language, languages } from '../../messages/speak';
import { type Look, looks } from '../../tokens/looks';
import { goTo } from '../shell/hashLocation';
import type { Services } from '../shell/services';
import type { Action } from './action';

/** Something that can be done on every screen, an open map or not. */
export interface AppAction extends Pick<Action, 'id' | 'name' | 'icon' | 'keys'> {
  readonly can: (services: Services) => boolean;
  readonly run: (services: Services) => void;
}

const lookNames: Readonly<Record<Look, MessageKey>> = {
  system: 'palette.do.lookSystem',
  light: 'palette.do.lookLight',
  dark: 'palette.do.lookDark',
  contrast: 'palette.do.lookContrast',
};

const languageNames: Readonly<Record<Language, MessageKey>> = {
  en: 'palette.do.languageEn',
  es: 'palette.do.languageEs',
};

const lookAction = (look: Look): AppAction => ({
  id: `look-${look}`,
  name: lookNames[look],
  icon: Contrast,
  can: ({ preferences }) => preferences.getState().look !== look,
  run: ({ preferences }) => preferences.setState({ look }),
});

const languageAction = (language: Language): AppAction => ({
  id: `language-${language}`,
  name: languageNames[language],
  icon: Languages,
  can: ({ preferences }) => preferences.getState().language !== language,
  run: ({ preferences }) => preferences.setState({ language }),
});

const letterKeys: AppAction = {
  id: 'letterKeys',
  name: 'palette.do.letterKeys',
  icon: Keyboard,
  can: () => true,
  run: ({ preferences }) => preferences.setState(({ letterKeys }) => ({ letterKeys: !letterKeys })),
};

const help: AppAction = {
  id: 'help',
  name: 'palette.do.help',
  icon: CircleHelp,
  can: () => true,
  run: () => goTo('/help/first-map'),
};

export const library: AppAction = {
  id: 'library',
  name: 'palette.do.library',
  icon: LayoutGrid,
  can: () => true,
  run: () => goTo('/'),
};

/** What can be done on every screen. */
export const appActions: readonly AppAction[] = [
  help,
  ...looks.map(lookAction),
  ...languages.map(languageAction),
  letterKeys,
];
