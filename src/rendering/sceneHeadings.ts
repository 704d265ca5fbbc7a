import { type Column, columnsOf, type Heading } from '../domain/columns';
import type { MapDocument } from '../domain/document';
import { numberIn, settingsOf } from '../domain/layoutSettings';
import type { SceneCircle, SceneHeading } from './scene';
import type { Ends } from './sceneLines';

/** What stands over a column, in the reader's language. */
export type HeadingWords = (heading: Heading, count: number) => string;

const above = 16;
const besideNext = 20;

type Standing = readonly SceneCircle[];

/** Who says where a column is: those in it that nobody has moved, if there are any. */
const standingIn = ({ partners }: Column, ends: Ends): Standing => {
  const all = partners.flatMap(({ id }) => ends.get(id) ?? []);
  const loose = all.filter(({ pinned }) => !pinned);
  return loose.length ? loose : all;
};

const least = (values: readonly number[]): number =>
  values.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);

/** Columns whose first circles stand about as high begin on one line. */
const aboutAsHigh = 60;

const alongside = (tops: readonly number[], at: number): number => {
  const own = tops[at] ?? 0;
  return least(tops.filter((top) => Math.abs(top - own) < aboutAsHigh));
};

/**
 * The words over columns that no theme heads, where their partners stand now. None when all that is
 * known is that nothing is: then the field is not for whoever looks.
 */
export const headingsOf = (
  document: MapDocument,
  ends: Ends,
  words: HeadingWords,
): readonly SceneHeading[] => {
  const columns = columnsOf(document);
  if (columns.every(({ heading }) => heading.is === 'missing')) return [];
  const standing = columns.map((column) => standingIn(column, ends));
  const tops = standing.map((circles) => least(circles.map(({ y, r }) => y - r)));
  const wide = numberIn(settingsOf(document), 'width');
  return columns.flatMap(({ heading, partners }, at): SceneHeading[] => {
    const circles = standing[at] ?? [];
    if (heading.is === 'theme' || circles.length === 0) return [];
    const left = least(circles.map(({ x, r }) => x - r));
    const right = -least(circles.map(({ x, r }) => r - x));
    return [
      {
        text: words(heading, partners.length),
        x: left,
        y: alongside(tops, at) - above,
        width: Math.max(right - left, 0) + wide - besideNext - 2 * (circles[0]?.r ?? 0),
      },
    ];
  });
};
