interface Bubble {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly partners: readonly (readonly [x: number, y: number])[];
}

const bubbles: readonly Bubble[] = [
  {
    x: 84,
    y: 62,
    r: 48,
    partners: [
      [66, 46],
      [100, 44],
      [74, 80],
      [104, 76],
    ],
  },
  {
    x: 250,
    y: 48,
    r: 40,
    partners: [
      [236, 36],
      [266, 40],
      [248, 66],
    ],
  },
  {
    x: 300,
    y: 152,
    r: 46,
    partners: [
      [282, 138],
      [314, 134],
      [322, 164],
      [290, 172],
    ],
  },
  {
    x: 158,
    y: 196,
    r: 38,
    partners: [
      [146, 184],
      [172, 190],
      [156, 212],
    ],
  },
  {
    x: 42,
    y: 172,
    r: 34,
    partners: [
      [34, 160],
      [54, 178],
    ],
  },
];

const hub = { x: 176, y: 116, r: 24 };

const Theme = ({ bubble, at }: { bubble: Bubble; at: number }) => (
  <g style={{ color: `var(--theme-${at})` }}>
    <circle className="picture-theme" cx={bubble.x} cy={bubble.y} r={bubble.r} />
    {bubble.partners.map(([x, y]) => (
      <circle key={`${x} ${y}`} className="picture-partner" cx={x} cy={y} r={8} />
    ))}
  </g>
);

/** What an asset map looks like, without words: a center, big circles, small circles. */
export const AssetMapPicture = () => (
  <svg className="picture" viewBox="0 0 356 244" aria-hidden="true">
    {bubbles.map(({ x, y }) => (
      <line key={`${x} ${y}`} className="picture-spoke" x1={hub.x} y1={hub.y} x2={x} y2={y} />
    ))}
    {bubbles.map((bubble, at) => (
      <Theme key={`${bubble.x} ${bubble.y}`} bubble={bubble} at={at} />
    ))}
    <circle className="picture-hub" cx={hub.x} cy={hub.y} r={hub.r} />
  </svg>
);
