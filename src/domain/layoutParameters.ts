import type { MapDocument } from './document';
import { isColorKey, ownField } from './look/lookFields';
import type { LayoutName, SettingValue } from './row';

/** One thing a layout can be told. */
export type Parameter =
  | {
      readonly key: string;
      readonly type: 'choice';
      readonly values: readonly string[];
      readonly default: string;
    }
  | {
      readonly key: string;
      readonly type: 'number';
      readonly min: number;
      readonly max: number;
      readonly step: number;
      readonly default: number;
    }
  | { readonly key: string; readonly type: 'yesNo'; readonly default: boolean }
  /** `theme`, a field every map has, or the id of an own field of few words. */
  | { readonly key: string; readonly type: 'field'; readonly default: string };

/** The shape a layout fills: that of the window it is asked for in, a screen, or a sheet held upright. */
const page: Parameter = {
  key: 'page',
  type: 'choice',
  values: ['window', 'wide', 'tall'],
  default: 'window',
};

const number = (key: string, min: number, max: number, step: number, usual: number): Parameter => ({
  key,
  type: 'number',
  min,
  max,
  step,
  default: usual,
});

/** What every layout can be told, in the order in which the screen asks. */
export const parametersOf: Readonly<Record<LayoutName, readonly Parameter[]>> = {
  force: [
    number('distance', 0, 60, 5, 0),
    { key: 'names', type: 'choice', values: ['full', 'some', 'little'], default: 'full' },
  ],
  rings: [
    { key: 'order', type: 'choice', values: ['shared', 'list'], default: 'shared' },
    number('spread', 60, 200, 10, 100),
    page,
  ],
  clusters: [number('distance', 0, 40, 4, 8), page],
  columns: [
    { key: 'by', type: 'field', default: 'theme' },
    number('width', 120, 320, 20, 200),
    page,
  ],
};

export const parameterOf = (layout: LayoutName, key: string): Parameter | null =>
  parametersOf[layout].find((one) => one.key === key) ?? null;

/** True when partners can stand in columns by this: `theme`, a field of every map, or an own one of words. */
export const mayGroupBy = (document: MapDocument, by: string): boolean => {
  const own = ownField(document, by);
  return (
    by === 'theme' || isColorKey(by) || own?.fieldType === 'text' || own?.fieldType === 'yesNo'
  );
};

const isOnStep = (value: number, { min, max, step }: { min: number; max: number; step: number }) =>
  value >= min && value <= max && Number.isInteger((value - min) / step);

/** True when a parameter can have a value in this map. */
export const fits = (document: MapDocument, parameter: Parameter, value: SettingValue): boolean => {
  if (parameter.type === 'yesNo') return typeof value === 'boolean';
  if (parameter.type === 'number') return typeof value === 'number' && isOnStep(value, parameter);
  if (typeof value !== 'string') return false;
  return parameter.type === 'field'
    ? mayGroupBy(document, value)
    : parameter.values.includes(value);
};
