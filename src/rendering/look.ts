import { type Colors, dark, highContrastDark, highContrastLight, light } from '../tokens/colors';
import { roomDark, roomLight } from '../tokens/room';
import { families, halo, type MapType, mapType, roomType } from '../tokens/type';

/** How a map looks: one value that canvas, SVG, thumbnails and print share. */
export interface Look {
  readonly colors: Colors;
  readonly type: MapType;
  /** How much stronger lines are than on a screen. */
  readonly lines: number;
  /** Opacity of the lines from structure. */
  readonly spokes: number;
  /** Width of the surface-colored ring around letters, in CSS px. */
  readonly halo: number;
  /** Device pixels a CSS px. */
  readonly pixelRatio: number;
  readonly highContrast: boolean;
  /** The browser replaces all colors with the person's own few. */
  readonly forcedColors: boolean;
}

export interface LookChoice {
  readonly dark?: boolean;
  readonly highContrast?: boolean;
  readonly pixelRatio?: number;
  /** On a projector: large, strong and plain. */
  readonly room?: boolean;
}

const colorsOf = (choice: LookChoice): Colors => {
  if (choice.highContrast) return choice.dark ? highContrastDark : highContrastLight;
  if (choice.room) return choice.dark ? roomDark : roomLight;
  return choice.dark ? dark : light;
};

/** The look for light or dark, plain or high contrast. */
export const lookOf = (choice: LookChoice = {}): Look => ({
  colors: colorsOf(choice),
  type: choice.room ? roomType : mapType,
  lines: choice.room ? 1.5 : 1,
  spokes: choice.room || choice.highContrast ? 1 : 0.4,
  halo: choice.room ? halo + 1 : halo,
  pixelRatio: choice.pixelRatio ?? 1,
  highContrast: choice.highContrast ?? false,
  forcedColors: false,
});

/** The six colors a browser offers when it forces a person's own, already resolved. */
export interface SystemColors {
  readonly canvas: string;
  readonly canvasText: string;
  readonly highlight: string;
  readonly highlightText: string;
  readonly grayText: string;
}

/** The look under forced colors: marks in text color, so glyphs and rings carry the meaning. */
export const forcedLookOf = (
  system: SystemColors,
  choice: Pick<LookChoice, 'pixelRatio' | 'room'> = {},
): Look => ({
  ...lookOf({ ...choice, highContrast: true }),
  colors: {
    ...highContrastLight,
    bg: system.canvas,
    surface: system.canvas,
    raised: system.canvas,
    slip: system.canvas,
    ink: system.canvasText,
    ink2: system.canvasText,
    ink3: system.grayText,
    line: system.canvasText,
    border: system.canvasText,
    accent: system.highlight,
    onAccent: system.highlightText,
    themes: highContrastLight.themes.map(() => system.canvasText),
    scale: highContrastLight.scale.map(() => system.canvasText),
  },
  forcedColors: true,
});

/** Titles speak in one family, running names in the other: the weight tells them apart. */
export const familyOf = (weight: number): string =>
  weight >= 600 ? families.title : families.text;

/** A font as canvas takes it. */
export const fontOf = (size: number, weight: number): string =>
  `${weight} ${size}px ${familyOf(weight)}`;
