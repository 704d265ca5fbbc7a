import { memo } from 'react';
import { FigureButton } from '../computed/FigureButton';
import type { Question } from '../computed/working';
import { figureText, useVoice, valueText } from '../figureText';
import { useSoon } from '../useSoon';
import { partText } from '../why/amounts';
import { type EffectBar, effectBars } from '../why/effectBars';
import { amountMeasure, type Part, placeBy } from './parts';
import { placeOf, shareOf } from './partWorkings';
import { placeText } from './placeText';
import type { Contribution } from './useContribution';

interface RowProps {
  view: Contribution;
  part: Part;
  bar: EffectBar;
  onOpen: (asked: Question) => void;
}

const Bar = ({ bar }: { bar: EffectBar }) => (
  <svg
    className="part-bar"
    viewBox="0 0 100 10"
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    <rect x={bar.x} y={0} width={bar.width} height={10} />
  </svg>
);

/** What the columns say: over them, and on narrow screens beside each number. */
const useHeads = ({ measure }: Contribution) => {
  const { words } = useVoice();
  const by = placeBy(measure);
  return {
    own:
      measure.type === 'percent'
        ? measure.numerator || words('contribution.howMany')
        : words('contribution.own'),
    share: words('contribution.share'),
    figure: measure.name,
    place: by && words(`contribution.rank.${by}`),
  };
};

const Row = (props: RowProps) => {
  const { view, part, bar, onOpen } = props;
  const heads = useHeads(view);
  const voice = useVoice();
  const name = view.nameOf(part.partner);
  const { share } = part;
  const own = { ...view.asked, partners: [part.partner] };
  const by = placeBy(view.measure);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="part-space">
        <Bar bar={bar} />
      </td>
      <td className="why-number" data-label={heads.own}>
        <FigureButton name={name} onPress={() => onOpen(own)}>
          {valueText(part.amount, amountMeasure(view.measure), voice)}
        </FigureButton>
      </td>
      {share.is === 'value' && (
        <td className="why-number" data-label={heads.share}>
          <FigureButton name={name} onPress={() => onOpen(shareOf(view, part, voice))}>
            {partText(share.value, voice)}
          </FigureButton>
        </td>
      )}
      {view.measure.type === 'percent' && (
        <td className="why-number" data-label={heads.figure}>
          <FigureButton name={name} onPress={() => onOpen(own)}>
            {figureText(part.figure, view.measure, voice)}
          </FigureButton>
        </td>
      )}
      {by && (
        <td className="part-rank" data-label={heads.place}>
          <FigureButton name={name} onPress={() => onOpen(placeOf(view, part, by, voice))}>
            {placeText(part, voice)}
          </FigureButton>
        </td>
      )}
    </tr>
  );
};

/** So many rows stand at once; the others follow without holding the page up. */
const atOnce = 12;

interface RowsProps {
  view: Contribution;
  from: number;
  to?: number;
  onOpen: (asked: Question) => void;
}

/** Rows go by their place: another measure writes other texts into them and moves none. */
const Rows = memo(({ view, from, to, onOpen }: RowsProps) => {
  const { bars } = effectBars(view.parts.map(({ amount }) => amount));
  return view.parts.slice(from, to).map((part, at) => {
    const bar = bars[from + at] ?? { x: 0, width: 0 };
    // biome-ignore lint/suspicious/noArrayIndexKey: rows keep nothing of their own
    return <Row key={at} {...{ view, part, bar, onOpen }} />;
  });
});

/** A bar for each partner, the largest first; its own number, its part of the total, its place. */
export const PartTable = (props: { view: Contribution; onOpen: (asked: Question) => void }) => {
  const { view, onOpen } = props;
  const { words } = useVoice();
  const later = useSoon(view);
  const isPercent = view.measure.type === 'percent';
  const heads = useHeads(view);
  const hasShares = view.pooled.n.is === 'value';
  return (
    <table className="why-table part-table">
      <caption className="hidden-text">{words('contribution.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('heatmap.partner')}</th>
          <th scope="col" colSpan={2}>
            {heads.own}
          </th>
          {hasShares && <th scope="col">{heads.share}</th>}
          {isPercent && <th scope="col">{heads.figure}</th>}
          {heads.place && <th scope="col">{heads.place}</th>}
        </tr>
      </thead>
      <tbody>
        <Rows view={view} from={0} to={atOnce} onOpen={onOpen} />
        {later && <Rows view={later} from={atOnce} onOpen={onOpen} />}
      </tbody>
    </table>
  );
};
