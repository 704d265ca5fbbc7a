/**
 * How much each finding deserves to be said first. What nobody sees at a glance comes before what
 * the size of a circle says anyway; what makes everything else moot comes before all.
 */
export const weights = {
  /** Half of the partners or more wait for a theme: other findings would mislead. */
  mostUnsorted: 95,
  /** Two partners or more in common. */
  sharedMost: 80,
  empty: 75,
  bridge: 74,
  bridgeTwo: 72,
  apart: 70,
  /** At least twice as large as the next. */
  dominant: 68,
  /** One partner in common. */
  sharedOne: 66,
  /** More than half of the partners. */
  wished: 62,
  noneShared: 60,
  warm: 58,
  shared: 56,
  bridgeMany: 55,
  hub: 54,
  onlyBridge: 52,
  largest: 50,
  largestTwo: 48,
  even: 46,
  oneTheme: 45,
  largestMany: 44,
  /** A fifth of the partners or more. */
  someUnsorted: 40,
  overview: 1,
  /** True, but not worth a place in the sentence. */
  listed: 0,
} as const;

/** From this weight on a finding goes first whatever it is about. */
export const urgent = 90;
