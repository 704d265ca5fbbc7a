import type { Point } from '../../domain/row';
import type { PlainElement } from '../plain/plainMap';

/** Cards are larger than circles, so a canvas is as many times as wide as the map. */
export const canvasScale = 4;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const letters = { center: 16, theme: 13, partner: 9 } as const;
const lineHeights = { center: 44, theme: 36, partner: 24 } as const;
const padding = { width: 48, height: 36 };
const narrowest = 120;
const widest = { center: 400, theme: 320, partner: 300 } as const;

/** How large a card is that shows a whole name, in whole numbers. */
const sizeOf = ({ role, label }: PlainElement): Pick<Box, 'width' | 'height'> => {
  const kind = role ?? 'partner';
  const text = label.length * letters[kind];
  const width = Math.min(widest[kind], Math.max(narrowest, text + padding.width));
  const lines = Math.ceil(text / (width - padding.width)) || 1;
  return { width, height: lines * lineHeights[kind] + padding.height };
};

/** The upper left corner of a card, in whole numbers. */
const boxAt = (element: PlainElement, [x, y]: Point): Box => {
  const { width, height } = sizeOf(element);
  return {
    x: Math.round(x * canvasScale - width / 2),
    y: Math.round(y * canvasScale - height / 2),
    width,
    height,
  };
};

const columns = 6;
const step: Point = [100, 50];

/** Rows below everything, for circles that stand nowhere yet. */
const freeSpot = (top: number, at: number): Point => [
  (at % columns) * step[0],
  top + Math.floor(at / columns) * step[1],
];

/** Where the card of each element stands. */
export const boxesOf = (elements: readonly PlainElement[]): readonly Box[] => {
  const bottom = elements.reduce((most, { at }) => Math.max(most, at?.[1] ?? 0), 0);
  let placeless = 0;
  return elements.map((element) =>
    boxAt(element, element.at ?? freeSpot(bottom + 2 * step[1], placeless++)),
  );
};

const rounded = (value: number): number => Math.round(value * 100) / 100 + 0;

/** The middle of a card on the map; a canvas of another program is taken as it is. */
export const middleOf = ({ x, y, width, height }: Box, isOurs: boolean): Point => {
  const scale = isOurs ? canvasScale : 1;
  return [rounded((x + width / 2) / scale), rounded((y + height / 2) / scale)];
};
