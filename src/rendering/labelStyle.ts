import type { NodeType } from '../domain/row';
import type { NameBlock } from '../layout/nameBlock';
import type { MapType, NameType } from '../tokens/type';
import type { Block, Setting } from './labelSetting';
import type { Measure } from './scene';

/** What names are set with: the type of the look, something that measures it, what is known. */
export interface Lettering {
  readonly type: MapType;
  readonly measure: Measure;
  /** Ways to break names beside and inside circles that were worked out before. */
  readonly beside: Map<string, readonly Block[]>;
  readonly inside: Map<string, NameBlock>;
}

type Kept = Omit<Lettering, 'type'> & { readonly sample: number };

const sample = 'Commonwheel & Partners 0123';
const mostKnown = 30_000;
const kept = new WeakMap<Measure, Kept>();

/** Letters ready to be measured; what is known of names is kept until fonts have changed. */
export const letteringOf = (measure: Measure, type: MapType): Lettering => {
  const width = measure(sample, 13, 500) + measure(sample, 15, 650);
  const before = kept.get(measure);
  if (before?.sample === width && before.beside.size + before.inside.size < mostKnown)
    return { ...before, type };
  const now: Kept = {
    sample: width,
    measure,
    beside: new Map(),
    inside: new Map(),
  };
  kept.set(measure, now);
  return { ...now, type };
};

/** From this zoom on there is room for larger letters, and nobody sits close by chance. */
const closeUp = 1.25;
/** How much larger letters are then. */
const [names, titles] = [1.08, 1.2];

const larger = (type: NameType, by: number): NameType => {
  const { outside } = type;
  const [size, line] = [Math.round(type.size * by), Math.round(type.line * by)];
  const beside = { size: Math.round(outside.size * names), line: Math.round(outside.line * names) };
  return { ...type, size, line, outside: beside };
};

/** The type of a look at a zoom: a small map shown large is written larger. */
export const typeAt = (type: MapType, k: number): MapType =>
  type.fromAfar || k < closeUp
    ? type
    : {
        ...type,
        center: larger(type.center, titles),
        theme: larger(type.theme, titles),
        partner: larger(type.partner, names),
      };

/** How a name is set beside its circle. */
export const outsideStyleOf = (map: MapType, type: NodeType): Setting => ({
  ...map[type].outside,
  weight: map[type].weight,
});

/** The smallest letters beside a circle; null when they never shrink. */
export const smallStyleOf = (map: MapType, type: NodeType): Setting | null => {
  const { outside, least, weight } = map[type];
  if (type !== 'partner' || least >= outside.size) return null;
  return { size: least, weight, line: (outside.line * least) / outside.size };
};

/** How much smaller names of themes on a projector are once nothing else helps. */
const lessFromAfar = [0.84, 0.7] as const;

/** Letters for a theme or the center that found no room in their own: only on a projector. */
export const lastStylesOf = (map: MapType, type: NodeType): readonly Setting[] => {
  if (!map.fromAfar) return [];
  const { size, line, weight } = { ...map[type].outside, weight: map[type].weight };
  return lessFromAfar.map((by) => ({ size: size * by, line: Math.ceil(line * by), weight }));
};

/** A circle's own setting and the smaller ones for when it is shown small, the largest first. */
export const settingsInside = (map: MapType, type: NodeType): readonly Setting[] => {
  const { size: most, weight, line, least } = map[type];
  const sizes: number[] = [];
  for (let size = most; size > least; size--) sizes.push(size);
  sizes.push(least);
  return sizes.map((size) => ({ size, weight, line: (line * size) / most }));
};
