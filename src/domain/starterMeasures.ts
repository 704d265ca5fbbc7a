import type { MeasureSheet } from './commands/measureSheet';

type Sheet = Omit<MeasureSheet, 'code' | 'name' | 'definition' | 'unit'>;

/** What every measure of the set has in common until somebody changes it. */
const usual = { scope: 'performance', reach: 'local', direction: 'up' } as const;

const yearly = { frequency: 'schoolYear', dueLag: 60 } as const;

const howMuch = { ...usual, ...yearly, quadrant: 'howMuch' } as const;
const howWell = { ...usual, ...yearly, quadrant: 'howWell' } as const;
const betterOff = { ...usual, ...yearly, quadrant: 'betterOff' } as const;

/** Shares and rates: they say what stands above and below the line. */
const ratios = {
  interaction: { ...howMuch, type: 'percent', digits: 1 },
  absence: { ...betterOff, type: 'percent', direction: 'down', scope: 'population', digits: 1 },
  returning: { ...howWell, type: 'percent', digits: 0 },
  mentors: { ...howMuch, type: 'rate', rateBase: 1, digits: 1 },
  dualCredit: { ...betterOff, type: 'percent', digits: 1 },
} as const satisfies Readonly<Record<string, Sheet>>;

/** What is counted. */
const counts = {
  hours: { ...howMuch, type: 'count', adds: 'flow' },
  workBased: { ...howMuch, type: 'people' },
  educators: { ...howMuch, type: 'people' },
  challenges: { ...howMuch, type: 'people' },
  outreach: { ...howMuch, type: 'people' },
  spaces: { ...howMuch, type: 'count', adds: 'stock' },
  reviews: { ...howWell, type: 'count', adds: 'flow' },
  investment: { ...howMuch, type: 'money', adds: 'flow' },
} as const satisfies Readonly<Record<string, Sheet>>;

export type RatioKey = keyof typeof ratios;
export type StarterKey = RatioKey | keyof typeof counts;

/**
 * What exchanges and partnerships keep track of, in the order they are offered: the functions of an
 * exchange, commitments of partners, and what students get out of it. Definitions, no figures.
 */
export const starterKeys: readonly StarterKey[] = [
  ...(['interaction', 'absence', 'hours', 'workBased', 'returning', 'mentors'] as const),
  ...(['educators', 'challenges', 'outreach', 'dualCredit', 'spaces', 'reviews'] as const),
  'investment',
];

/** Keys of the words of the set; they stand in the message catalogue. */
export type StarterText =
  | `measureStarter.${StarterKey}.${'name' | 'definition' | 'unit'}`
  | `measureStarter.${RatioKey}.${'numerator' | 'denominator'}`;

const isRatio = (key: StarterKey): key is RatioKey => Object.hasOwn(ratios, key);

/** What a measure of the starter set says on its sheet, in the language of `words`. */
export const starterSheet = (
  key: StarterKey,
  words: (text: StarterText) => string,
): Omit<MeasureSheet, 'code'> => ({
  ...(isRatio(key)
    ? {
        ...ratios[key],
        numerator: words(`measureStarter.${key}.numerator`),
        denominator: words(`measureStarter.${key}.denominator`),
      }
    : counts[key]),
  name: words(`measureStarter.${key}.name`),
  definition: words(`measureStarter.${key}.definition`),
  unit: words(`measureStarter.${key}.unit`),
});
