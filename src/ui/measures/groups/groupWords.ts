import type { IndicatorRow } from '../../../domain/measureRow';
import { compared } from '../../../measurement/compare';
import { isInPoints } from '../../../measurement/kind';
import type { PooledFigure } from '../../../measurement/pooledFigure';
import { numberOf } from '../figureNumber';
import {
  figureText,
  partnersText,
  sharesText,
  stepText,
  type Told,
  type Voice,
  whyText,
} from '../figureText';
import type { GroupLine, GroupLines } from './groupLines';
import { isFlagged, isOfFewer } from './groupLines';
import type { GapRule } from './groupsLook';

const places = { [-1]: 'below', 0: 'same', 1: 'above' } as const;

/** Where a group stands beside everyone else: `24.0 points below everyone else`. */
export const gapText = (
  { gap, pooled }: GroupLine,
  measure: Told,
  total: PooledFigure,
  voice: Voice,
): string => {
  if (!gap) return '';
  if (gap.gap.is === 'none')
    return gap.gap.why === 'tooFewPeople'
      ? voice.words('groups.insufficient')
      : whyText(gap.gap.why, voice);
  const { difference } = gap.gap.value;
  const by = stepText(difference, measure, voice);
  const value = isInPoints(measure) ? voice.words('why.points', { value: by }) : by;
  const text = voice.words(`groups.gap.${places[compared(difference, 0)]}`, { by: value });
  return isOfFewer(pooled, total)
    ? voice.words('groups.samePartners', { text, count: pooled.inPool })
    : text;
};

/** A rate over another one: `0.60`. */
export const ratioText = (ratio: number, { language }: Voice): string =>
  numberOf(ratio, { type: 'mean', digits: 2 }, language);

/** How many more or, where lower is better, how many fewer a group needs to be even (R8). */
export const neededWay = {
  up: 'more',
  down: 'fewer',
} as const satisfies Record<IndicatorRow['direction'], string>;

/** Everything but the value itself: people, ratio to the best, how many it takes to parity. */
export const sideText = (
  line: GroupLine,
  { measure, rule, total }: Labeled,
  voice: Voice,
): string => {
  const { gap, pooled } = line;
  const { words } = voice;
  const needed = gap?.gap.is === 'value' ? gap.gap.value.neededForParity : 0;
  const margin = gap?.gap.is === 'value' ? gap.gap.value.margin : null;
  const parts = [
    sharesText(pooled, voice),
    gap?.toBest.is === 'value' &&
      words('groups.ratio', { ratio: ratioText(gap.toBest.value, voice) }),
    rule === 'ppg' &&
      margin !== null &&
      words('groups.margin', { margin: stepText(margin, { type: 'percent' }, voice) }),
    isFlagged(line, rule) &&
      needed > 0 &&
      words(`groups.needed.${neededWay[measure.direction]}`, { count: needed }),
    isOfFewer(pooled, total) && partnersText(pooled, voice),
  ];
  return parts.filter((part) => part).join(' · ');
};

interface Labeled {
  readonly measure: Told & Pick<IndicatorRow, 'direction'>;
  readonly rule: GapRule;
  readonly total: PooledFigure;
}

/** The whole group in one sentence, for people who listen: all that is seen, in its order, and more. */
export const lineLabel = (
  line: GroupLine,
  { measure, rule, total }: Labeled,
  voice: Voice,
): string => {
  const parts = [
    `${line.group.name}: ${figureText(line.pooled.figure, measure, voice)}`,
    gapText(line, measure, total, voice),
    sideText(line, { measure, rule, total }, voice),
    isFlagged(line, rule) && voice.words('groups.flagged'),
    line.interval && voice.words('groups.thin'),
  ];
  return parts.filter((part) => part).join(', ');
};

/** The finding: which group is clearly furthest behind everyone else, if any is. */
export const findingText = (
  { behind, total }: GroupLines,
  measure: Told & { readonly name: string },
  period: string,
  voice: Voice,
): string => {
  const isClear = behind?.gap?.gap.is === 'value' && behind.gap.gap.value.isFlagged;
  if (!behind || !isClear)
    return voice.words('groups.finding.none', { measure: measure.name, period });
  return voice.words('groups.finding.behind', {
    ...{ measure: measure.name, period, group: behind.group.name },
    value: figureText(behind.pooled.figure, measure, voice),
    gap: gapText(behind, measure, total, voice),
  });
};
