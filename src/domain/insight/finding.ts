import type { Id } from '../id';

/** A circle that a finding speaks of. */
export interface Named {
  readonly id: Id;
  readonly name: string;
}

/** What a finding is about; a sentence never says two things about the same. */
export type Topic =
  | 'sharing'
  | 'apart'
  | 'empty'
  | 'size'
  | 'bridge'
  | 'hub'
  | 'status'
  | 'unsorted'
  | 'overview';

/** Every kind of finding: what it is about, and whether it says what is strong or what is missing. */
export const findingKinds = {
  /** The two themes there are have partners in common. */
  pair: { topic: 'sharing', side: 'strong' },
  /** They have one. */
  pairOne: { topic: 'sharing', side: 'strong' },
  /** No other two themes have any. */
  onlyPair: { topic: 'sharing', side: 'strong' },
  onlyPairOne: { topic: 'sharing', side: 'strong' },
  sharedMost: { topic: 'sharing', side: 'strong' },
  sharedMostMore: { topic: 'sharing', side: 'strong' },
  /** How many partners are in more than one theme. */
  shared: { topic: 'sharing', side: 'strong' },
  noneShared: { topic: 'sharing', side: 'gap' },
  apart: { topic: 'apart', side: 'gap' },
  empty: { topic: 'empty', side: 'gap' },
  emptyTwo: { topic: 'empty', side: 'gap' },
  emptyMany: { topic: 'empty', side: 'gap' },
  largest: { topic: 'size', side: 'strong' },
  largestDouble: { topic: 'size', side: 'strong' },
  largestOver: { topic: 'size', side: 'strong' },
  largestTimes: { topic: 'size', side: 'strong' },
  largestTwo: { topic: 'size', side: 'strong' },
  largestMany: { topic: 'size', side: 'strong' },
  even: { topic: 'size', side: 'strong' },
  evenTwo: { topic: 'size', side: 'strong' },
  oneTheme: { topic: 'size', side: 'strong' },
  bridge: { topic: 'bridge', side: 'strong' },
  bridgeTwo: { topic: 'bridge', side: 'strong' },
  bridgeMany: { topic: 'bridge', side: 'strong' },
  onlyBridge: { topic: 'sharing', side: 'strong' },
  hub: { topic: 'hub', side: 'strong' },
  hubTwo: { topic: 'hub', side: 'strong' },
  wished: { topic: 'status', side: 'gap' },
  allWished: { topic: 'status', side: 'gap' },
  warm: { topic: 'status', side: 'gap' },
  allWarm: { topic: 'status', side: 'gap' },
  unsorted: { topic: 'unsorted', side: 'gap' },
  allUnsorted: { topic: 'unsorted', side: 'gap' },
  overview: { topic: 'overview', side: 'strong' },
} as const satisfies Readonly<Record<string, { topic: Topic; side: 'strong' | 'gap' }>>;

export type FindingKind = keyof typeof findingKinds;

/** Something a map shows, as a key and values; the words for it stand in the message catalogue. */
export interface Finding {
  readonly is: FindingKind;
  /** How much it deserves to be said first; 0 is for the full list only. */
  readonly weight: number;
  /** The circles it names, in the order of the map. */
  readonly names: readonly Named[];
  /** The one partner that it is so because of. */
  readonly partner?: Named;
  readonly values: Readonly<Record<string, number>>;
}

type Given = Partial<Pick<Finding, 'names' | 'partner' | 'values'>>;

const named = ({ id, name }: Named): Named => ({ id, name });

/** A finding; circles are reduced to what is said of them. */
export const finding = (is: FindingKind, weight: number, given: Given = {}): Finding => ({
  is,
  weight,
  names: (given.names ?? []).map(named),
  ...(given.partner && { partner: named(given.partner) }),
  values: given.values ?? {},
});
