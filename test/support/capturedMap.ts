import { connect } from '../../src/domain/commands/connect';
import { enterLines } from '../../src/domain/commands/enterLine';
import type { MapDocument } from '../../src/domain/document';
import { newMap } from '../../src/domain/newMap';
import { countingIds } from './ids';
import { did, named } from './maps';

const link = /^(.+) -- (.+)$/u;

/**
 * A map from lines of the capture grammar, the center first, then connections as `A -- B`. Unlike
 * `sketchOf` it reads every mark of the grammar, such as `Acme @Mentors @Tours ~wished`.
 */
export const capturedMap = (text: string): MapDocument => {
  const ids = countingIds();
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const blank = newMap({ template: 'blank', language: 'en', now: 0 }, ids);
  const typed = lines.filter((line) => !link.test(line));
  const drawn =
    typed.length > 0 ? did(blank, enterLines, { lines: typed, theme: null }, ids) : blank;
  return lines.reduce((document, line) => {
    const [, from, to] = link.exec(line) ?? [];
    if (!from || !to) return document;
    const ends = { from: named(document, from).id, to: named(document, to).id };
    return did(document, connect, { ...ends, direction: 'none' }, ids);
  }, drawn);
};

/** Lines of so many partners of a theme: `dealt('Jobs', 3)` makes Jobs 1, Jobs 2, Jobs 3 of Jobs. */
export const dealt = (theme: string, count: number): string =>
  [`# ${theme}`, ...Array.from({ length: count }, (_, at) => `${theme} ${at + 1} @${theme}`)].join(
    '\n',
  );
