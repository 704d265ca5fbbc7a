import { type Colors, dark, light } from './colors';

/** Seen from the last row: no tints, no half tones, text at 7:1 and marks at 4.5:1. */
const plain = { tint: 0, edge: 1, stroke: 1.5 };

/** For a wall that light falls on. */
export const roomLight: Colors = {
  ...light,
  ...plain,
  bg: '#ffffff',
  slip: '#ffffff',
  ink2: light.ink,
  ink3: '#6e767f',
  line: '#79818b',
  border: '#6e767f',
  accent: '#195b87',
  okText: '#005a3b',
  closeText: '#6f4200',
  offText: '#971613',
  themes: [
    '#2371a5',
    '#b45f00',
    '#005132',
    '#71003b',
    '#825900',
    '#576dcf',
    '#ac0000',
    '#21827c',
    '#876a53',
    '#65118f',
    '#767948',
    '#4d5a66',
  ],
};

/** For a dark room. */
export const roomDark: Colors = {
  ...dark,
  ...plain,
  bg: '#000000',
  surface: '#000000',
  raised: '#14181d',
  slip: '#000000',
  ink: '#ffffff',
  ink2: '#ffffff',
  line: '#858d98',
};
