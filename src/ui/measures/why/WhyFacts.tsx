import type { Id } from '../../../domain/id';
import type { Change } from '../../../measurement/change';
import type { Measured } from '../../../measurement/figure';
import { HowComputed } from '../computed/HowComputed';
import { differenceText, partnersText, valueText, whyText } from '../figureText';
import { isVetoed, type Pieces } from './explain';
import { PieceTable } from './PieceTable';
import type { WhyLook } from './useWhy';
import { changeIn } from './whyWorkings';

const changeText = (change: Measured<Change>, look: WhyLook): string => {
  const { measure, explained, telling } = look;
  const { voice } = telling;
  if (change.is === 'none') return whyText(change.why, voice);
  const { difference, toward } = change.value;
  const by = differenceText(difference, measure, voice);
  if (explained.comparison !== 'change' || toward === 'same') return by;
  if (isVetoed(explained)) return voice.words('why.who.usual', { by });
  return voice.words('why.who.toward', { by, toward: voice.words(`figures.${toward}`) });
};

interface RowProps {
  name: string;
  note?: string;
  of: Measured<Change>;
  /** Left out = all that are expected. */
  partners?: readonly Id[];
  look: WhyLook;
}

const Side = (props: RowProps & { value: number | undefined; period: Id }) => {
  const { value, period, partners, look, name } = props;
  const { measure, group, telling } = look;
  if (value === undefined) return <td />;
  const asked = {
    ...{ indicator: measure.id, period, today: look.today },
    ...(group && { subgroup: group }),
    ...(partners && { partners }),
  };
  return (
    <td className="why-number">
      <HowComputed asked={asked} name={name}>
        {valueText(value, measure, telling.voice)}
      </HowComputed>
    </td>
  );
};

const Row = (props: RowProps) => {
  const { name, note, of, look } = props;
  const change = of.is === 'value' ? of.value : null;
  return (
    <tr>
      <th scope="row">
        {name}
        {note && <span className="why-note"> {note}</span>}
      </th>
      <Side {...props} value={change?.from} period={look.before.id} />
      <Side {...props} value={change?.to} period={look.after.id} />
      <td className="why-number">
        {change ? (
          <HowComputed
            asked={() => changeIn(look, change, props.partners ? 'same' : 'all')}
            name={name}
          >
            {changeText(of, look)}
          </HowComputed>
        ) : (
          changeText(of, look)
        )}
      </td>
    </tr>
  );
};

/** The change for the same partners both times, which counts most, and for all that reported (R6). */
const WhoTable = ({ look }: { look: WhyLook }) => {
  const { voice } = look.telling;
  const { before, after, change } = look.explained;
  const count = change.partners.length;
  const note = `${partnersText(before, voice)} → ${partnersText(after, voice)}`;
  const matched = { of: change.matched, partners: change.partners };
  return (
    <table className="why-facts">
      <caption className="hidden-text">{voice.words('why.who.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{voice.words('why.who.of')}</th>
          <th scope="col">{look.before.label}</th>
          <th scope="col">{look.after.label}</th>
          <th scope="col">{voice.words('why.who.change')}</th>
        </tr>
      </thead>
      <tbody>
        <Row name={voice.words('why.who.matched', { count })} {...matched} look={look} />
        <Row name={voice.words('why.who.all')} note={note} of={change.all} look={look} />
      </tbody>
    </table>
  );
};

/** The change in numbers, and the warning where it matters who reported. */
export const WhyFacts = ({ look, pieces }: { look: WhyLook; pieces: Pieces }) => {
  const { change } = look.explained;
  const values = { matched: changeText(change.matched, look), all: changeText(change.all, look) };
  return (
    <section className="why-numbers">
      {change.differs && (
        <p className="why-warning">{look.telling.voice.words('why.differs', values)}</p>
      )}
      <WhoTable look={look} />
      <PieceTable look={look} pieces={pieces} />
    </section>
  );
};
