import { memo, useMemo, useState } from 'react';
import { towardOf } from '../../../measurement/compare';
import type { PartnerShift } from '../../../measurement/partnerShift';
import { FigureButton } from '../computed/FigureButton';
import { ComputedDialog } from '../computed/HowComputed';
import type { Question } from '../computed/working';
import { differenceText } from '../figureText';
import { useSoon } from '../useSoon';
import { type EffectBar, effectBars } from './effectBars';
import { isVetoed, type Pieces } from './explain';
import { reasonText } from './lineText';
import type { WhyLook } from './useWhy';
import { effectOf } from './whyWorkings';

const Bar = ({ bar, zero, toward }: { bar: EffectBar; zero: number; toward: string }) => (
  <svg
    className="why-bar"
    viewBox="0 0 100 10"
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    <rect data-toward={toward} x={bar.x} y={0} width={bar.width} height={10} />
    <path d={`M${zero} -4V14`} />
  </svg>
);

interface RowProps {
  line: PartnerShift;
  bar: EffectBar;
  zero: number;
  look: WhyLook;
  onOpen: (asked: Question) => void;
}

const Row = (props: RowProps) => {
  const { line, bar, zero, look, onOpen } = props;
  const { measure, telling, explained } = look;
  const toward = isVetoed(explained) ? 'same' : towardOf(measure.direction, 0, line.change);
  const name = telling.nameOf(line.partner);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="why-effect">
        <Bar bar={bar} zero={zero} toward={toward} />
      </td>
      <td className="why-number">
        <FigureButton name={name} onPress={() => onOpen(effectOf(look, line))}>
          {differenceText(line.change, measure, telling.voice)}
        </FigureButton>
      </td>
      <td className="why-reason">{reasonText(line, telling)}</td>
    </tr>
  );
};

/** So many rows stand at once; the others follow without holding the page up. */
const atOnce = 12;

interface RowsProps {
  look: WhyLook;
  lines: readonly PartnerShift[];
  from: number;
  to?: number;
  onOpen: (asked: Question) => void;
}

/** Rows go by their place: another measure writes other texts into them and moves none. */
const Rows = memo(({ look, lines, from, to, onOpen }: RowsProps) => {
  const { zero, bars } = effectBars(lines.map(({ change }) => change));
  return lines.slice(from, to).map((line, at) => {
    const bar = bars[from + at] ?? { x: zero, width: 0 };
    // biome-ignore lint/suspicious/noArrayIndexKey: rows keep nothing of their own
    return <Row key={at} {...{ line, bar, zero, look, onOpen }} />;
  });
});

/** What each partner did to the figure, first the one that lowered it most, and why. */
export const WhyTable = ({ look, pieces }: { look: WhyLook; pieces: Pieces }) => {
  const [asked, setAsked] = useState<Question | null>(null);
  const { voice } = look.telling;
  const { words } = voice;
  const { lines } = pieces;
  const later = useSoon(useMemo(() => ({ look, lines }), [look, lines]));
  const change = differenceText(pieces.shift.change, look.measure, voice);
  return (
    <section className="why-partners">
      <h4 className="why-title">{words('why.table.title')}</h4>
      <p className="why-note">{words('why.table.read', { change })}</p>
      <table className="why-table">
        <caption className="hidden-text">{words('why.table.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('why.table.partner')}</th>
            <th scope="col" colSpan={2}>
              {words('why.table.effect')}
            </th>
            <th scope="col">{words('why.table.reason')}</th>
          </tr>
        </thead>
        <tbody>
          <Rows {...{ look, lines }} from={0} to={atOnce} onOpen={setAsked} />
          {later && <Rows {...later} from={atOnce} onOpen={setAsked} />}
        </tbody>
      </table>
      <ComputedDialog asked={asked} onClose={() => setAsked(null)} />
    </section>
  );
};
