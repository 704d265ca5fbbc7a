import type { MapDocument } from '../../../domain/document';
import { rowOf } from '../../../domain/document';
import type { Id } from '../../../domain/id';
import type { Change } from '../../../measurement/change';
import { changeWorking } from '../computed/changeWorking';
import { countedOf } from '../computed/countedOf';
import type { Working, WorkingLine } from '../computed/working';
import { figureText, type Voice, valueText, whyText } from '../figureText';
import { doneText } from './goalLine';
import type { ScoreRow } from './scoreRow';
import type { JudgedMeasure } from './scoreStatus';
import type { Since } from './since';

/** How the change of the same partners, or of all that reported, was worked out. */
export const changeOf = (
  { sheet, asked, period, claim }: ScoreRow,
  since: Since,
  change: Change,
  of: 'same' | 'all',
  voice: Voice,
): Working => {
  const { partners } = since.change;
  const isOfSame = of === 'same' && partners.length > 0;
  return changeWorking(
    {
      ...{ measure: sheet, period, since, change, claim: of === 'same' ? claim : null },
      asked: isOfSame ? { ...asked, partners } : asked,
      of: isOfSame ? { is: 'same', count: partners.length } : { is: 'all' },
    },
    voice,
  );
};

const lineOf = ({ sheet, goal }: ScoreRow, of: 'start' | 'goal', voice: Voice): WorkingLine => {
  const one = goal[of];
  return {
    name: voice.words(`working.way.${of}`),
    value: one.is === 'value' ? valueText(one.value, sheet, voice) : whyText(one.why, voice),
  };
};

/** How much of the way to the goal is done (R10). */
export const doneOf = (row: ScoreRow, voice: Voice): Working => {
  const { words } = voice;
  const { sheet, asked, pooled, progress } = row;
  const now = { name: words('working.way.now'), value: figureText(pooled.figure, sheet, voice) };
  return {
    ...{ measure: sheet, name: words('working.way.done') },
    result: (progress && doneText(progress, voice)) ?? '',
    lines: [lineOf(row, 'start', voice), { ...now, asked }, lineOf(row, 'goal', voice)],
    rule: words('working.way.rule'),
    technical: words('working.way.technical'),
  };
};

/** How measures on track were counted: each with its status, which opens the rule (R12). */
export const statusesOf = (result: string, each: readonly JudgedMeasure[], voice: Voice): Working =>
  countedOf(
    voice.words('working.counted.statuses'),
    result,
    each.map(({ sheet, asked, is }) => ({
      name: sheet.name,
      value: voice.words(`figures.status.${is}`),
      asked,
    })),
    voice,
  );

/** Where it should be by now (R11). */
export const byNowOf = (document: MapDocument, row: ScoreRow, voice: Voice): Working => {
  const { words } = voice;
  const { sheet, period, goal } = row;
  const labelOf = (id: Id | undefined): string => rowOf(document, 'period', id)?.label ?? '';
  const at = (line: WorkingLine, when: string): WorkingLine => ({
    ...line,
    name: [line.name, when].filter((part) => part).join(', '),
  });
  const entered = Object.entries(sheet.interims ?? {}).map(([id, value]) => ({
    name: words('working.way.entered', { period: labelOf(id as Id) }),
    value: valueText(value, sheet, voice),
  }));
  return {
    ...{ measure: sheet, name: words('working.way.byNow', { period: period.label }) },
    result: goal.interim.is === 'value' ? valueText(goal.interim.value, sheet, voice) : '',
    lines: [
      at(lineOf(row, 'start', voice), labelOf(sheet.startPeriod)),
      ...entered,
      at(lineOf(row, 'goal', voice), labelOf(sheet.goalPeriod)),
    ],
    rule: words('working.way.byNowRule'),
    technical: words('working.way.byNowTechnical'),
  };
};
