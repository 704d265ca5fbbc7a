import type { NodeType } from '../domain/row';
import type { MapType } from '../tokens/type';
import type { Measure } from './scene';

/** Names are measured once a zoom, not once a try. */
export const remembered = (measure: Measure): Measure => {
  const known = new Map<string, number>();
  return (text, size, weight) => {
    const key = `${size} ${weight} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const width = measure(text, size, weight);
    known.set(key, width);
    return width;
  };
};

/** How a name is set: its letters, and the height of a line, in px. */
export interface Setting {
  readonly size: number;
  readonly weight: number;
  readonly line: number;
}

/** What names are set with: the type of the look, and something that measures it. */
export interface Lettering {
  readonly type: MapType;
  readonly measure: Measure;
}

/** How a name is set beside its circle. */
export const outsideStyleOf = (map: MapType, type: NodeType): Setting => ({
  ...map[type].outside,
  weight: map[type].weight,
});

/** A circle's own setting and the smaller ones for when it is shown small, the largest first. */
export const settingsInside = (map: MapType, type: NodeType): readonly Setting[] => {
  const { size: most, weight, line, least } = map[type];
  const sizes: number[] = [];
  for (let size = most; size > least; size--) sizes.push(size);
  sizes.push(least);
  return sizes.map((size) => ({ size, weight, line: (line * size) / most }));
};
