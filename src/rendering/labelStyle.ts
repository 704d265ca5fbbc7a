import type { NodeType } from '../domain/row';
import { mapType } from '../tokens/type';
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

export const styleOf = (type: NodeType): Setting => mapType[type];

/** Outside circles every name has the size of partners' names, so that it finds room. */
export const outsideStyleOf = (type: NodeType): Setting => ({
  ...mapType.partner,
  weight: mapType[type].weight,
});

const least: Readonly<Record<NodeType, number>> = { center: 12, theme: 11.5, partner: 13 };

/** A circle's own setting and the smaller ones for when it is shown small, the largest first. */
export const settingsInside = (type: NodeType): readonly Setting[] => {
  const style = styleOf(type);
  const sizes: number[] = [];
  for (let size = style.size; size > least[type]; size--) sizes.push(size);
  sizes.push(least[type]);
  return sizes.map((size) => ({ ...style, size, line: (style.line * size) / style.size }));
};

/** A theme's sign: its size, and the room above or beside the name when it stands inside. */
export const sign = { size: 11, above: 15, beside: 17 } as const;
