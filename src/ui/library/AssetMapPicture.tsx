interface Bubble {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Where its partners stand around it, in degrees clockwise from above. */
  readonly around: readonly number[];
}

const bubbles: readonly Bubble[] = [
  { x: 88, y: 72, r: 30, around: [-110, -60, -10, 40] },
  { x: 246, y: 56, r: 26, around: [-40, 20, 80] },
  { x: 292, y: 158, r: 30, around: [40, 90, 140, 190] },
  { x: 156, y: 188, r: 24, around: [110, 180, 250] },
  { x: 56, y: 176, r: 22, around: [200, 270] },
];

const hub = { x: 176, y: 118, r: 26 };
const partner = { r: 7, away: 22 };

const partnersOf = ({ x, y, r, around }: Bubble): readonly (readonly [number, number])[] =>
  around.map((degrees) => {
    const angle = (degrees * Math.PI) / 180;
    const reach = r + partner.away;
    return [Math.round(x + reach * Math.sin(angle)), Math.round(y - reach * Math.cos(angle))];
  });

const Theme = ({ bubble, at }: { bubble: Bubble; at: number }) => (
  <g style={{ color: `var(--theme-${at})` }}>
    {partnersOf(bubble).map(([x, y]) => (
      <line key={`${x} ${y}`} className="picture-spoke" x1={bubble.x} y1={bubble.y} x2={x} y2={y} />
    ))}
    <circle className="picture-theme" cx={bubble.x} cy={bubble.y} r={bubble.r} />
    {partnersOf(bubble).map(([x, y]) => (
      <circle key={`${x} ${y}`} className="picture-partner" cx={x} cy={y} r={partner.r} />
    ))}
  </g>
);

/** What an asset map looks like, without words: a center, big circles, small circles around them. */
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
