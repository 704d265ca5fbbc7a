import { isIncomplete } from '../../../measurement/completeness';
import type { Figure, Why } from '../../../measurement/figure';
import { partnerShowsStatus } from '../../../measurement/scope';
import { percentOf } from '../figureNumber';
import { figureText, partnersText, type Told, type Voice, valueText, whyText } from '../figureText';
import { changeCell } from './changeCell';
import type { GridCell } from './gridCell';
import type { HeatFace, HeatGround, Of } from './heatFace';
import { amountStep } from './scaleStep';
import { statusCell } from './statusCell';

/** Reasons that have a look of their own; all others are plain words. */
const kinds: Partial<Record<Why, string>> = {
  notReported: 'missing',
  suppressed: 'suppressed',
  notDue: 'notDue',
  notApplicable: 'outside',
  noOneExpected: 'outside',
};

const shortWhys = [
  'notReported',
  'suppressed',
  'notDue',
  'notApplicable',
  'noOneExpected',
  'noOneEligible',
  'tooFewPoints',
  'versionsDiffer',
  'onlyRange',
] as const;
type ShortWhy = (typeof shortWhys)[number];

const isShort = (why: Why): why is ShortWhy => shortWhys.some((one) => one === why);

/** A reason in the few words that a cell has room for. */
const reasonCell = (why: Why, voice: Voice): GridCell => ({
  kind: kinds[why] ?? 'reason',
  content: isShort(why) ? voice.words(`heatmap.why.${why}`) : whyText(why, voice),
});

/** A range in the room of a cell: `120–240`. */
const shortText = (figure: Figure, measure: Told, voice: Voice): string =>
  figure.is === 'range'
    ? voice.words('heatmap.range', {
        low: valueText(figure.low, measure, voice),
        high: valueText(figure.high, measure, voice),
      })
    : figureText(figure, measure, voice);

const Pooled = ({ ground, voice, of }: { ground: HeatGround; voice: Voice; of: string }) => {
  return (
    <>
      {of}
      <span className="heat-word">{partnersText(ground.column.pooled, voice)}</span>
    </>
  );
};

const figureCell = (
  { figure, isAside }: Of<'figure'>,
  ground: HeatGround,
  voice: Voice,
  isAll: boolean,
): GridCell => {
  const { measure, reach } = ground.column;
  const content = shortText(figure, measure, voice);
  if (isAside) return { kind: 'aside', content: voice.words('heatmap.aside', { value: content }) };
  const isColored = reach && figure.is === 'value' && partnerShowsStatus(measure);
  if (isAll) return { kind: 'all', content: <Pooled ground={ground} voice={voice} of={content} /> };
  if (!isColored) return { kind: 'contributes', content };
  return { kind: 'value', content, step: amountStep(figure.value, reach[0], reach[1]) };
};

const partsCell = (
  { reported, due, share }: Of<'parts'>,
  ground: HeatGround,
  voice: Voice,
  isAll: boolean,
): GridCell => ({
  kind: isAll ? 'all' : 'parts',
  ...(!isAll && { step: amountStep(share, 0, 1) }),
  content: (
    <>
      {percentOf(share, voice.language)}
      <span className="heat-word">
        {isAll && ground.column.pooled.of === 'everybody'
          ? voice.words('everybody.oneSource')
          : voice.words(isAll ? 'heatmap.partners' : 'heatmap.periods', {
              x: reported,
              count: due,
            })}
      </span>
    </>
  ),
});

/** Which cell it is, and how it is looked at. */
export interface HeatHow {
  readonly isAll: boolean;
  readonly most: number;
  readonly withClasses?: boolean;
}

/** A cell as it is shown. `most` is the largest change of its column, whichever way. */
export const heatCell = (
  face: HeatFace,
  ground: HeatGround,
  voice: Voice,
  { isAll, most, withClasses = false }: HeatHow,
): GridCell => {
  const isPartial = isAll && face.is === 'figure' && isIncomplete(ground.column.pooled);
  if (face.is === 'none') return reasonCell(face.why, voice);
  if (face.is === 'contributes')
    return { kind: 'contributes', content: voice.words('heatmap.contributes') };
  if (face.is === 'status') return statusCell(face, voice, withClasses);
  if (face.is === 'change') return changeCell(face, ground, voice, most);
  if (face.is === 'parts') return partsCell(face, ground, voice, isAll);
  return { ...figureCell(face, ground, voice, isAll), ...(isPartial && { isPartial }) };
};
