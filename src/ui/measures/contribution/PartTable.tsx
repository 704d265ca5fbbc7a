import { FigureButton } from '../computed/FigureButton';
import type { Question } from '../computed/working';
import { figureText, useVoice, valueText } from '../figureText';
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

const Row = (props: RowProps) => {
  const { view, part, bar, onOpen } = props;
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
      <td className="why-number">
        <FigureButton name={name} onPress={() => onOpen(own)}>
          {valueText(part.amount, amountMeasure(view.measure), voice)}
        </FigureButton>
      </td>
      {share.is === 'value' && (
        <td className="why-number">
          <FigureButton name={name} onPress={() => onOpen(shareOf(view, part, voice))}>
            {partText(share.value, voice)}
          </FigureButton>
        </td>
      )}
      {view.measure.type === 'percent' && (
        <td className="why-number">
          <FigureButton name={name} onPress={() => onOpen(own)}>
            {figureText(part.figure, view.measure, voice)}
          </FigureButton>
        </td>
      )}
      {by && (
        <td className="part-rank">
          <FigureButton name={name} onPress={() => onOpen(placeOf(view, part, by, voice))}>
            {placeText(part, voice)}
          </FigureButton>
        </td>
      )}
    </tr>
  );
};

/** A bar for each partner, the largest first; its own number, its part of the total, its place. */
export const PartTable = (props: { view: Contribution; onOpen: (asked: Question) => void }) => {
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
