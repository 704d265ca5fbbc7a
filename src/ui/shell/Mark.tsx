const spokes = [0, 60, 120, 180, 240, 300].map((degrees) => (degrees * Math.PI) / 180);

/** The sign of Commonwheel: a wheel of partners around what they share. */
export const Mark = ({ size = 24 }: { size?: number }) => (
  <svg className="mark" width={size} height={size} viewBox="-12 -12 24 24" aria-hidden="true">
    <circle className="mark-rim" r="8" />
    <circle className="mark-hub" r="3.2" />
    {spokes.map((angle) => (
      <circle
        key={angle}
        className="mark-partner"
        cx={(8 * Math.sin(angle)).toFixed(2)}
        cy={(-8 * Math.cos(angle)).toFixed(2)}
        r="2.6"
      />
    ))}
  </svg>
);
