import type { StatusKey } from '../../measurement/status';

/** A sign in a square of 16: its outline, and whether it is filled or a stroke of 2. */
export interface StatusGlyph {
  readonly path: string;
  readonly isFilled: boolean;
}

const filled = (path: string): StatusGlyph => ({ path, isFilled: true });
const drawn = (path: string): StatusGlyph => ({ path, isFilled: false });

const star = 'M8 1.2 10.1 5.6 14.9 6.2 11.4 9.5 12.3 14.3 8 12 3.7 14.3 4.6 9.5 1.1 6.2 5.9 5.6Z';

/** The sign of each of the seven, told apart by shape alone. */
export const statusGlyphs: Readonly<Record<StatusKey, StatusGlyph>> = {
  goalMet: filled(star),
  onTrack: drawn('M2.5 8.5 6.3 12.3 13.5 4'),
  close: filled('M8 1.8A6.2 6.2 0 1 1 8 14.2 6.2 6.2 0 1 1 8 1.8ZM8 3.3V12.7A4.7 4.7 0 0 0 8 3.3Z'),
  behind: filled('M8 2 14.6 13.6H1.4Z'),
  notImproving: filled('M2.5 2.5H13.5V13.5H2.5Z'),
  noData: drawn('M3 8H13'),
  noGoal: drawn('M8 2.5A5.5 5.5 0 1 1 8 13.5 5.5 5.5 0 1 1 8 2.5Z'),
};

/** Which of the tints of a look stands behind the word. */
export const statusTints: Readonly<Record<StatusKey, 'ok' | 'close' | 'off' | 'none'>> = {
  ...{ goalMet: 'ok', onTrack: 'ok', close: 'close', behind: 'off', notImproving: 'off' },
  ...{ noData: 'none', noGoal: 'none' },
};
