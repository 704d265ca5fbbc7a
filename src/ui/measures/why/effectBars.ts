import { max, scaleLinear } from 'd3';

/** A bar from the line of no change, in parts of the width from 0 to 100. */
export interface EffectBar {
  readonly x: number;
  readonly width: number;
}

export interface EffectBars {
  /** Where the line of no change stands. */
  readonly zero: number;
  readonly bars: readonly EffectBar[];
}

/** Nothing is ever drawn thinner, so that a small effect is seen. */
const thinnest = 0.6;

/** Bars of effects on one scale, to the left below zero and to the right above it. */
export const effectBars = (effects: readonly number[]): EffectBars => {
  const down = max(effects, (one) => -one) ?? 0;
  const up = max(effects, (one) => one) ?? 0;
  const place = scaleLinear([-Math.max(down, 0), Math.max(up, 0)], [0, 100]);
  const zero = down <= 0 && up <= 0 ? 50 : place(0);
  return {
    zero,
    bars: effects.map((one) => {
      if (one === 0) return { x: zero, width: 0 };
      const width = Math.max(thinnest, Math.abs(place(one) - zero));
      return { x: one < 0 ? Math.max(0, zero - width) : Math.min(zero, 100 - width), width };
    }),
  };
};
