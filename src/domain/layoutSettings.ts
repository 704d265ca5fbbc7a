import { arrangementOf, derived, type MapDocument } from './document';
import { fits, type Parameter, parametersOf } from './layoutParameters';
import type { LayoutName, SettingValue } from './row';

/** What a layout is told, by key, usual values included. */
export type Settings = Readonly<Record<string, SettingValue>>;

/** The layout that is shown. */
export const layoutOf = (document: MapDocument): LayoutName =>
  arrangementOf(document)?.layout ?? 'force';

/** Where a setting stands in the arrangement: `rings.spread`. */
export const settingKey = (layout: LayoutName, key: string): string => `${layout}.${key}`;

const settingOf = (
  document: MapDocument,
  layout: LayoutName,
  parameter: Parameter,
): SettingValue => {
  const said = arrangementOf(document)?.settings?.[settingKey(layout, parameter.key)];
  return said !== undefined && fits(document, parameter, said) ? said : parameter.default;
};

/** What a layout is told in this map; what does not fit counts as not said. */
export const settingsFor = (document: MapDocument, layout: LayoutName): Settings =>
  Object.fromEntries(
    parametersOf[layout].map((parameter) => [
      parameter.key,
      settingOf(document, layout, parameter),
    ]),
  );

/** What the layout that is shown is told. */
export const settingsOf = derived(
  (document): Settings => settingsFor(document, layoutOf(document)),
);

/** A setting that is a number; zero when there is none of that key. */
export const numberIn = (settings: Settings, key: string): number => {
  const value = settings[key];
  return typeof value === 'number' ? value : 0;
};

/** A setting that is a word; empty when there is none of that key. */
export const wordIn = (settings: Settings, key: string): string => {
  const value = settings[key];
  return typeof value === 'string' ? value : '';
};
