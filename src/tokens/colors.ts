/** Colors of one look; contrasts are measured by test against the surface. */
export interface Colors {
  readonly bg: string;
  readonly surface: string;
  readonly raised: string;
  readonly ink: string;
  /** Secondary text. */
  readonly ink2: string;
  /** Icons, axes and control borders; never text. */
  readonly ink3: string;
  /** Paper of notes on the map. */
  readonly slip: string;
  /** Hairlines that only decorate. */
  readonly line: string;
  readonly border: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly okText: string;
  readonly okBg: string;
  readonly closeText: string;
  readonly closeBg: string;
  readonly offText: string;
  readonly offBg: string;
  /** Theme colors in order of assignment; the glyph of the same index goes with each. */
  readonly themes: readonly string[];
  /** Colors that no theme has, for kinds of partners where themes have all of the others. */
  readonly more: readonly string[];
  /** Five steps from little to much, for numbers. */
  readonly scale: readonly string[];
  /** How strongly a big circle is tinted, 0 to 1. */
  readonly tint: number;
  /** Opacity of a big circle's edge. */
  readonly edge: number;
  /** Width of hairlines and control borders in px. */
  readonly stroke: number;
}

export const light: Colors = {
  bg: '#f6f5f2',
  surface: '#ffffff',
  raised: '#ffffff',
  slip: '#fbf5e3',
  ink: '#1a1d21',
  ink2: '#4d545d',
  ink3: '#79818b',
  line: '#dcdad4',
  border: '#79818b',
  accent: '#1f5f8b',
  onAccent: '#ffffff',
  okText: '#0b6b4b',
  okBg: '#e3f2eb',
  closeText: '#8a5a00',
  closeBg: '#fbefd7',
  offText: '#a3241b',
  offBg: '#fbe6e3',
  themes: [
    '#2371a5',
    '#d97e00',
    '#005132',
    '#71003b',
    '#825900',
    '#7b8df3',
    '#ac0000',
    '#409b95',
    '#876a53',
    '#65118f',
    '#959865',
    '#4d5a66',
  ],
  more: ['#eb2afb', '#0b0510'],
  scale: ['#a5c4dd', '#6fa2c8', '#35769f', '#1b5c88', '#0b3d61'],
  tint: 0.09,
  edge: 0.55,
  stroke: 1,
};

export const dark: Colors = {
  bg: '#0f1216',
  surface: '#15191f',
  raised: '#1c2128',
  slip: '#2b281f',
  ink: '#edeff2',
  ink2: '#b3bac3',
  ink3: '#858d98',
  line: '#2e353e',
  border: '#858d98',
  accent: '#6fb4e8',
  onAccent: '#08131c',
  okText: '#7fdcb4',
  okBg: '#12322a',
  closeText: '#f3c873',
  closeBg: '#3a2d10',
  offText: '#ff9b8c',
  offBg: '#40201b',
  themes: [
    '#2884e6',
    '#d89043',
    '#9ef3cb',
    '#c3518b',
    '#ffdc4c',
    '#d4daff',
    '#de3f25',
    '#62b9b5',
    '#b3876c',
    '#c6a7ff',
    '#c0c98a',
    '#898989',
  ],
  more: ['#980eef', '#3c735a'],
  scale: ['#2a5d80', '#3a7ba8', '#5d9bc6', '#8dbde0', '#c6e2f7'],
  tint: 0.12,
  edge: 0.6,
  stroke: 1,
};

const strong = { tint: 0, edge: 1, stroke: 2 };

/** Steps that stand at 4.5:1 or more, for high contrast and for a room. */
export const strongScale = {
  light: ['#35769f', '#286a95', '#1b5c88', '#134c74', '#0b3d61'],
  dark: ['#4a8ab6', '#5d9bc6', '#75adcf', '#8dbde0', '#c6e2f7'],
} as const;

export const highContrastLight: Colors = {
  ...light,
  ...strong,
  more: ['#151efe', '#ba41f3'],
  scale: strongScale.light,
  bg: '#ffffff',
  slip: '#ffffff',
  ink: '#000000',
  ink2: '#000000',
  ink3: '#000000',
  line: '#000000',
  border: '#000000',
};

export const highContrastDark: Colors = {
  ...dark,
  ...strong,
  scale: strongScale.dark,
  bg: '#000000',
  surface: '#000000',
  raised: '#000000',
  slip: '#000000',
  ink: '#ffffff',
  ink2: '#ffffff',
  ink3: '#ffffff',
  line: '#ffffff',
  border: '#ffffff',
};
