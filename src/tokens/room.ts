import { type Colors, dark, light, strongScale } from './colors';

/** Seen from the last row: no tints, no half tones, text at 7:1 and marks at 4.5:1. */
const plain = { tint: 0, edge: 1, stroke: 1.5 };

/** For a wall that light falls on. */
export const roomLight: Colors = {
  ...light,
  ...plain,
  scale: strongScale.light,
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
  more: ['#b603e6', '#120308'],
  // The same twelve, darker, and still apart for eyes without red, green or blue cones.
  themes: [
    '#2b6187',
    '#af6300',
    '#004f30',
    '#71003a',
    '#734d15',
    '#5a6dd8',
    '#a60800',
    '#2a827f',
    '#776358',
    '#641290',
    '#737a47',
    '#44505a',
  ],
};

/** For a dark room. */
export const roomDark: Colors = {
  ...dark,
  ...plain,
  more: ['#9caa99', '#fefdac'],
  scale: strongScale.dark,
  bg: '#000000',
  surface: '#000000',
  raised: '#14181d',
  slip: '#000000',
  ink: '#ffffff',
  ink2: '#ffffff',
  line: '#858d98',
};
