import type { LayoutName } from '../../domain/row';

type Dot = readonly [x: number, y: number, r: number];

interface Sketch {
  readonly big: readonly Dot[];
  readonly small: readonly (readonly [x: number, y: number])[];
  readonly lines: string;
}

const around = (count: number, reach: number, turn = 0): readonly (readonly [number, number])[] =>
  Array.from({ length: count }, (_, at) => {
    const angle = ((at + turn) / count) * 2 * Math.PI - Math.PI / 2;
    return [24 + reach * 1.25 * Math.cos(angle), 16 + reach * Math.sin(angle)];
  });

const sketches: Readonly<Record<LayoutName, Sketch>> = {
  force: {
    big: [
      [24, 16, 3.4],
      [10, 9, 3.6],
      [37, 10, 3.6],
      [27, 27, 3.2],
    ],
    small: [
      [3, 4],
      [4, 15],
      [17, 3],
      [44, 4],
      [45, 16],
      [31, 3],
      [17, 28],
      [38, 27],
    ],
    lines:
      'M24 16L10 9M24 16L37 10M24 16L27 27M10 9L3 4M10 9L4 15M10 9L17 3M37 10L44 4M37 10L45 16M37 10L31 3M27 27L17 28M27 27L38 27',
  },
  rings: {
    big: [[24, 16, 3.4], ...around(3, 6.6).map(([x, y]): Dot => [x, y, 2.6])],
    small: around(9, 13.4, 0.5),
    lines: '',
  },
  clusters: {
    big: [
      [12, 12, 9.5],
      [36, 11, 9],
      [26, 25.5, 6],
    ],
    small: [
      [8, 9],
      [14, 8],
      [8, 15],
      [15, 15],
      [33, 8],
      [39, 8],
      [33, 14],
      [39, 14],
      [24, 26],
      [28.5, 26],
    ],
    lines: '',
  },
  columns: {
    big: [
      [8, 5, 3.4],
      [24, 5, 3.4],
      [40, 5, 3.4],
    ],
    small: [
      [5, 13],
      [5, 19],
      [5, 25],
      [21, 13],
      [21, 19],
      [37, 13],
      [37, 19],
      [37, 25],
    ],
    lines: 'M8 13H14M8 19H13M8 25H14M24 13H30M24 19H28M40 13H45M40 19H46M40 25H44',
  },
};

const rings: readonly (readonly [number, number])[] = [
  [8.25, 6.6],
  [16.75, 13.4],
];

/** A layout drawn in a few strokes. */
export const LayoutPicture = ({ layout }: { layout: LayoutName }) => {
  const { big, small, lines } = sketches[layout];
  return (
    <svg className="layout-picture" viewBox="0 0 48 32" aria-hidden="true" focusable="false">
      {layout === 'rings' &&
        rings.map(([rx, ry]) => (
          <ellipse key={rx} className="layout-line" cx={24} cy={16} rx={rx} ry={ry} />
        ))}
      {lines && <path className="layout-line" d={lines} />}
      {big.map(([x, y, r]) => (
        <circle key={`${x} ${y}`} className="layout-big" cx={x} cy={y} r={r} />
      ))}
      {small.map(([x, y]) => (
        <circle key={`${x} ${y}`} className="layout-small" cx={x} cy={y} r={1.5} />
      ))}
    </svg>
  );
};
