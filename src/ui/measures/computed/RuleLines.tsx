import { isThin, wilson } from '../../../measurement/wilson';
import { percentOf, plainOf } from '../figureNumber';
import { notesText, useVoice, valueText } from '../figureText';
import type { Explained } from './explained';
import { againstText } from './sentence';

/** How the figure was put together, in words; the technical name one click deeper. */
export const PoolRule = ({ its }: { its: Explained }) =>
  its.pooled.of === 'everybody' ? <EverybodyRule /> : <PartnersRule its={its} />;

const EverybodyRule = () => {
  const { words } = useVoice();
  return (
    <section className="computed-part">
      <h3>{words('computed.how')}</h3>
      <p>{words('everybody.how')}</p>
      <details className="computed-more">
        <summary>{words('computed.technical')}</summary>
        <p>{words('everybody.formula')}</p>
      </details>
    </section>
  );
};

const PartnersRule = ({ its }: { its: Explained }) => {
  const { words, language } = useVoice();
  const { sheet, pooled } = its;
  const { completeness, coverage } = pooled;
  return (
    <section className="computed-part">
      <h3>{words('computed.how')}</h3>
      <p>{words(`computed.rule.${sheet.type}`)}</p>
      {completeness.is === 'value' && (
        <p>{words('computed.completeness', { share: percentOf(completeness.value, language) })}</p>
      )}
      {coverage.is === 'value' && (
        <p>{words('computed.coverage', { share: percentOf(coverage.value, language) })}</p>
      )}
      <Chance its={its} />
      <details className="computed-more">
        <summary>{words('computed.technical')}</summary>
        <p>{words(`computed.formula.${sheet.type}`)}</p>
        <p>{words('computed.formula.completeness')}</p>
      </details>
    </section>
  );
};

/** How far chance may reach, of one partner or of few people (R19). */
const Chance = ({ its: { sheet, pooled, only } }: { its: Explained }) => {
  const voice = useVoice();
  const { reading } = pooled;
  if (sheet.type !== 'percent' || reading.is !== 'sums') return null;
  const reach = wilson(reading.n, reading.d);
  if (reach.is !== 'value' || (only === null && !isThin(reading.d))) return null;
  const { low, high } = reach.value;
  const count = plainOf(reading.d, voice.language);
  const [from, to] = [valueText(low, sheet, voice), valueText(high, sheet, voice)];
  return <p>{voice.words('computed.chance', { count, from, to })}</p>;
};

/** What is to be said beside the figure. */
export const FigureNotes = ({ its }: { its: Explained }) => {
  const voice = useVoice();
  const notes = [
    ...notesText(its.pooled, voice),
    ...(its.isSample ? [voice.words('measures.illustrative')] : []),
  ];
  if (notes.length === 0) return null;
  return (
    <ul className="computed-notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
};

/** The rule of the status (R12), printed beside what it was judged by. */
export const StatusRule = ({ its }: { its: Explained }) => {
  const voice = useVoice();
  const { words } = voice;
  const { status, sheet } = its;
  return (
    <section className="computed-part">
      <h3>{words('figures.statusRuleTitle')}</h3>
      {status.is === 'contributesTo' ? (
        <p>{words('computed.contributes')}</p>
      ) : (
        <>
          <p>
            <strong>{words(`figures.status.${status.is}`)}.</strong>{' '}
            {words(`figures.statusWhy.${status.is}`)}{' '}
            {words(`figures.direction.${sheet.direction}`)}.
          </p>
          <p>{againstText(its, voice)}</p>
          <p className="computed-quiet">{words('figures.statusRule')}</p>
          <p className="computed-quiet">{words('figures.stripes')}</p>
          <details className="computed-more">
            <summary>{words('computed.technical')}</summary>
            <p>{words('figures.statusRuleName')}</p>
          </details>
        </>
      )}
    </section>
  );
};
