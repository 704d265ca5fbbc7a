import type { Measured } from '../../../measurement/figure';
import { wilson } from '../../../measurement/wilson';
import type { Working, WorkingLine } from '../computed/working';
import { numberOf } from '../figureNumber';
import { figureText, type Voice, valueText, whyText } from '../figureText';
import { partText } from '../why/amounts';
import { amountMeasure, type Part } from './parts';
import { placeText } from './placeText';
import type { Contribution } from './useContribution';

const amountLine = (view: Contribution, part: Part, voice: Voice): WorkingLine => ({
  name: view.nameOf(part.partner),
  value: valueText(part.amount, amountMeasure(view.measure), voice),
  asked: { ...view.asked, partners: [part.partner] },
});

const totalText = ({ pooled, measure }: Contribution, voice: Voice): string =>
  pooled.n.is === 'value'
    ? valueText(pooled.n.value, amountMeasure(measure), voice)
    : figureText(pooled.figure, measure, voice);

/** What part of the total a partner gives. */
export const shareOf = (view: Contribution, part: Part, voice: Voice): Working => {
  const { words } = voice;
  const { measure, asked } = view;
  const { share } = part;
  return {
    ...{ measure, name: words('working.part.share', { name: view.nameOf(part.partner) }) },
    result: share.is === 'value' ? partText(share.value, voice) : whyText(share.why, voice),
    lines: [
      amountLine(view, part, voice),
      { name: words('working.part.total'), value: totalText(view, voice), asked },
    ],
    rule: words('working.part.rule'),
    technical: words('working.part.technical'),
  };
};

const inPercent = { type: 'percent', digits: 1 } as const;

/** In whole and tenths of a percent: `59.6% to 98.2%`. */
const intervalText = (n: number, d: Measured, voice: Voice): string => {
  const found = d.is === 'value' ? wilson(n, d.value) : d;
  if (found.is === 'none') return whyText(found.why, voice);
  return voice.words('working.gap.between', {
    low: numberOf(found.value.low, inPercent, voice.language),
    high: numberOf(found.value.high, inPercent, voice.language),
  });
};

const byPercent = (view: Contribution, part: Part, voice: Voice): Working['lines'] => {
  const { words } = voice;
  const { rank } = part;
  const of = (one: Part): WorkingLine => ({
    name: view.nameOf(one.partner),
    value: [
      figureText(one.figure, view.measure, voice),
      intervalText(one.amount, one.of, voice),
    ].join(' · '),
    asked: { ...view.asked, partners: [one.partner] },
  });
  const others = view.parts.filter((one) => one !== part && one.rank.is !== 'none');
  return [
    of(part),
    ...(rank.is === 'value'
      ? [{ name: words('working.place.apart'), value: String(rank.value.best - 1) }]
      : []),
    ...others.map(of),
  ];
};

const bySize = (view: Contribution, part: Part, voice: Voice): Working['lines'] => [
  amountLine(view, part, voice),
  ...(part.rank.is === 'value'
    ? [{ name: voice.words('working.place.larger'), value: String(part.rank.value.best - 1) }]
    : []),
];

/** How the place of a partner was told: by its percent and what chance allows (R19), or by size. */
export const placeOf = (
  view: Contribution,
  part: Part,
  by: 'percent' | 'size',
  voice: Voice,
): Working => {
  const { words } = voice;
  return {
    ...{ measure: view.measure, result: placeText(part, voice) },
    name: words('working.place.name', { name: view.nameOf(part.partner) }),
    lines: by === 'percent' ? byPercent(view, part, voice) : bySize(view, part, voice),
    rule: words(`working.place.${by}Rule`),
    technical: words(`working.place.${by}Technical`),
  };
};
