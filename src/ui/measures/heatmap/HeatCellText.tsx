import { signOf } from '../../../measurement/compare';
import type { Figure, Why } from '../../../measurement/figure';
import { partnerShowsStatus } from '../../../measurement/scope';
import { isIncomplete } from '../doubt';
import { percentOf } from '../figureNumber';
import {
  differenceText,
  figureText,
  type Told,
  type Voice,
  valueText,
  whyText,
} from '../figureText';
import { StatusMark } from '../StatusMark';
import type { GridCell } from './gridCell';
import type { HeatFace, HeatGround } from './heatFace';
import { amountStep, worthStep } from './scaleStep';

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

type Of<T extends HeatFace['is']> = Extract<HeatFace, { is: T }>;

/** A range in the room of a cell: `120–240`. */
const shortText = (figure: Figure, measure: Told, voice: Voice): string =>
  figure.is === 'range'
    ? voice.words('heatmap.range', {
        low: valueText(figure.low, measure, voice),
        high: valueText(figure.high, measure, voice),
      })
    : figureText(figure, measure, voice);

const Pooled = ({ ground, voice, of }: { ground: HeatGround; voice: Voice; of: string }) => {
  const { inPool, expected } = ground.column.pooled;
  return (
    <>
      {of}
      <span className="heat-word">
        {voice.words('heatmap.partners', { x: inPool, count: expected })}
      </span>
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

const changeCell = (
  { change }: Of<'change'>,
  ground: HeatGround,
  voice: Voice,
  most: number,
): GridCell => {
  const { measure } = ground.column;
  const worth = signOf(measure.direction) * change.difference;
  return {
    kind: 'change',
    scale: 'worth',
    step: worthStep(change.toward === 'same' ? 0 : worth, most),
    content: (
      <>
        {differenceText(change.difference, measure, voice)}
        <span className="heat-word">{voice.words(`figures.${change.toward}`)}</span>
      </>
    ),
  };
};

const partsCell = (
  { reported, due, share }: Of<'parts'>,
  voice: Voice,
  isAll: boolean,
): GridCell => ({
  kind: isAll ? 'all' : 'parts',
  ...(!isAll && { step: amountStep(share, 0, 1) }),
  content: (
    <>
      {percentOf(share, voice.language)}
      <span className="heat-word">
        {voice.words(isAll ? 'heatmap.partners' : 'heatmap.periods', { x: reported, count: due })}
      </span>
    </>
  ),
});

/** A cell as it is shown. `most` is the largest change of its column, whichever way. */
export const heatCell = (
  face: HeatFace,
  ground: HeatGround,
  voice: Voice,
  { isAll, most }: { readonly isAll: boolean; readonly most: number },
): GridCell => {
  const isPartial = isAll && face.is === 'figure' && isIncomplete(ground.column.pooled);
  if (face.is === 'none') return reasonCell(face.why, voice);
  if (face.is === 'contributes')
    return { kind: 'contributes', content: voice.words('heatmap.contributes') };
  if (face.is === 'status') return { kind: 'status', content: <StatusMark status={face.status} /> };
  if (face.is === 'change') return changeCell(face, ground, voice, most);
  if (face.is === 'parts') return partsCell(face, voice, isAll);
  return { ...figureCell(face, ground, voice, isAll), ...(isPartial && { isPartial }) };
};
