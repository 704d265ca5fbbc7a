import { percentOf } from '../figureNumber';
import { notesText, useVoice } from '../figureText';
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
      <details className="computed-more">
        <summary>{words('computed.technical')}</summary>
        <p>{words(`computed.formula.${sheet.type}`)}</p>
        <p>{words('computed.formula.completeness')}</p>
      </details>
    </section>
  );
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
