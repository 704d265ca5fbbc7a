import type { Asked } from '../../../measurement/asked';
import { figureText, useVoice, type Voice, valueText, whyText } from '../figureText';
import { partText } from '../why/amounts';
import { type EffectBar, effectBars } from '../why/effectBars';
import { amountMeasure, type Part, placeBy } from './parts';
import type { Contribution } from './useContribution';

interface RowProps {
  view: Contribution;
  part: Part;
  bar: EffectBar;
  onOpen: (asked: Asked) => void;
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

const placeText = ({ rank }: Part, voice: Voice): string => {
  if (rank.is === 'none') return whyText(rank.why, voice);
  const { best, worst } = rank.value;
  return best === worst
    ? voice.words('contribution.place', { place: best })
    : voice.words('contribution.places', { best, worst });
};

const Row = (props: RowProps) => {
  const { view, part, bar, onOpen } = props;
  const voice = useVoice();
  const name = view.nameOf(part.partner);
  const { share } = part;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="part-space">
        <Bar bar={bar} />
      </td>
      <td className="why-number">
        <button
          type="button"
          className="figure-button"
          onClick={() => onOpen({ ...view.asked, partners: [part.partner] })}
        >
          {valueText(part.amount, amountMeasure(view.measure), voice)}
          <span className="hidden-text">. {voice.words('computed.open', { name })}</span>
        </button>
      </td>
      {share.is === 'value' && <td className="why-number">{partText(share.value, voice)}</td>}
      {view.measure.type === 'percent' && (
        <td className="why-number">{figureText(part.figure, view.measure, voice)}</td>
      )}
      {placeBy(view.measure) && <td className="part-rank">{placeText(part, voice)}</td>}
    </tr>
  );
};

/** A bar for each partner, the largest first; its own number, its part of the total, its place. */
export const PartTable = (props: { view: Contribution; onOpen: (asked: Asked) => void }) => {
  const { view, onOpen } = props;
  const { words } = useVoice();
  const { bars } = effectBars(view.parts.map(({ amount }) => amount));
  const isPercent = view.measure.type === 'percent';
  const by = placeBy(view.measure);
  const hasShares = view.pooled.n.is === 'value';
  return (
    <table className="why-table part-table">
      <caption className="hidden-text">{words('contribution.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('heatmap.partner')}</th>
          <th scope="col" colSpan={2}>
            {words(isPercent ? 'contribution.people' : 'contribution.own')}
          </th>
          {hasShares && <th scope="col">{words('contribution.share')}</th>}
          {isPercent && <th scope="col">{view.measure.name}</th>}
          {by && <th scope="col">{words(`contribution.rank.${by}`)}</th>}
        </tr>
      </thead>
      <tbody>
        {view.parts.map((part, at) => (
          <Row
            key={part.partner}
            view={view}
            part={part}
            bar={bars[at] ?? { x: 0, width: 0 }}
            onOpen={onOpen}
          />
        ))}
      </tbody>
    </table>
  );
};
