import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curveBetween, distanceTo, pieceIn, pointOn } from '../../src/rendering/paintCurve';

const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const disk = fc.record({ x: within(-400, 400), y: within(-400, 400), r: within(3, 60) });
const bow = fc.constantFrom(0, 0.1, -0.1, 0.24);

describe('lines between circles', () => {
  it('begin and end on the rims, a gap away', () => {
    fc.assert(
      fc.property(disk, disk, bow, (a, b, bowed) => {
        const apart = Math.hypot(a.x - b.x, a.y - b.y);
        fc.pre(apart > a.r + b.r + 8);
        const curve = curveBetween(a, b, bowed, 4);
        expect(curve).not.toBeNull();
        if (!curve) return;
        expect(Math.hypot(curve.from[0] - a.x, curve.from[1] - a.y)).toBeCloseTo(a.r + 4, 6);
        expect(Math.hypot(curve.to[0] - b.x, curve.to[1] - b.y)).toBeCloseTo(b.r + 4, 6);
      }),
    );
  });

  it('are not drawn where two circles touch', () => {
    expect(curveBetween({ x: 0, y: 0, r: 10 }, { x: 18, y: 0, r: 9 }, 0.1, 4)).toBeNull();
  });

  it('leave from the middle of a circle that holds the other', () => {
    const curve = curveBetween({ x: 0, y: 0, r: 50 }, { x: 30, y: 0, r: 5 }, 0, 0);
    expect(curve?.from).toEqual([0, 0]);
    expect(curve?.to).toEqual([25, 0]);
  });

  it('are near at each of their points and far elsewhere', () => {
    fc.assert(
      fc.property(within(0, 1), bow, (part, bowed) => {
        const curve = curveBetween({ x: 0, y: 0, r: 9 }, { x: 300, y: 80, r: 9 }, bowed, 4);
        if (!curve) throw new Error('no line');
        const [x, y] = pointOn(curve, part);
        expect(distanceTo(curve, [x, y])).toBeLessThan(1);
        expect(distanceTo(curve, [x, y + 300])).toBeGreaterThan(100);
      }),
    );
  });
});

describe('a piece of a long line', () => {
  const long = curveBetween({ x: -5000, y: 0, r: 9 }, { x: 5000, y: 0, r: 9 }, 0, 0);
  const page = { left: 0, top: -100, right: 200, bottom: 100 };

  it('covers what can be seen and little more', () => {
    const piece = long ? pieceIn(long, page) : null;
    if (!piece) throw new Error('nothing to see');
    expect(piece.curve.from[0]).toBeLessThanOrEqual(0);
    expect(piece.curve.to[0]).toBeGreaterThanOrEqual(200);
    expect(piece.curve.to[0] - piece.curve.from[0]).toBeLessThan(1500);
  });

  it('keeps its pattern in place: it knows how much of the line lies before it', () => {
    const piece = long ? pieceIn(long, page) : null;
    expect(piece && long && piece.curve.from[0] - long.from[0]).toBeCloseTo(piece?.before ?? 0, 4);
  });

  it('is nothing when the line passes by', () => {
    expect(long && pieceIn(long, { ...page, top: 50 })).toBeNull();
  });
});
