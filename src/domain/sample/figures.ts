/** The measures of the sample, by the keys of the starter set. */
export type SampleMeasure =
  | 'interaction'
  | 'absence'
  | 'hours'
  | 'workBased'
  | 'returning'
  | 'mentors';

/** `n/d`, a count, `NA`, or nothing where a partner did not report. */
type Figure = string;

/** Three school years of one partner, the first of which is 2022–23. */
type Years = readonly [Figure, Figure, Figure];

/** P1 to P4. */
type Partners = readonly [Years, Years, Years, Years];

/**
 * Illustrative figures of ours. P4 leaves after the second year. Interaction begins at 42 %
 * (168 of 400), absence at 12 % (48 of 400). One figure is missing (interaction, P4, 2023–24), one
 * not applicable (returning, P4, 2022–23), one zero (hours, P3, 2022–23). From 2023–24 to 2024–25
 * absence falls at every partner, and rises for all together, because more of the students are at
 * P2 (R7).
 */
export const sampleFigures: Readonly<Record<SampleMeasure, Partners>> = {
  interaction: [
    ['45/100', '52/104', '61/110'],
    ['48/120', '56/118', '58/116'],
    ['33/80', '36/82', '43/86'],
    ['42/100', '', ''],
  ],
  absence: [
    ['5/100', '6/120', '2/50'],
    ['19/100', '19/100', '36/200'],
    ['12/100', '12/100', '11/100'],
    ['12/100', '13/100', ''],
  ],
  hours: [
    ['120', '140', '165'],
    ['64', '30', '52'],
    ['0', '18', '40'],
    ['22', '25', ''],
  ],
  workBased: [
    ['90', '104', '120'],
    ['72', '76', '80'],
    ['28', '35', '40'],
    ['15', '12', ''],
  ],
  returning: [
    ['6/8', '7/9', '8/10'],
    ['4/6', '5/6', '5/7'],
    ['2/3', '3/4', '4/5'],
    ['NA', '1/3', ''],
  ],
  mentors: [
    ['12/4', '15/4', '18/4'],
    ['9/3', '10/3', '12/3'],
    ['4/2', '5/2', '7/2'],
    ['2/1', '2/1', ''],
  ],
};

/** Two groups of P1 in 2024–25, one of which has eight students; together they are its total. */
export const sampleGroups: Readonly<Record<'small' | 'others', Figure>> = {
  small: '3/8',
  others: '58/102',
};

/** P2 gave 30 employer hours for 2023–24 and corrected them. */
export const sampleCorrection: Figure = '28';
