import { useId } from 'react';
import { useWords } from '../../shell/services';
import { AheadFields } from './AheadFields';
import { CurveField } from './CurveField';
import type { Trend } from './trend';

const questions = ['story', 'partners', 'works'] as const;

/** What a group writes down under a curve and its forecast, in this order (R14). */
export const TurnTheCurve = ({ trend }: { trend: Trend }) => {
  const words = useWords();
  const title = useId();
  const { sheet, partner, subgroup } = trend;
  const isOfAll = partner === null && subgroup === null;
  return (
    <section className="trends-turn" aria-labelledby={title}>
      <h3 id={title}>{words('trends.turn.title', { name: sheet.name })}</h3>
      <p className="trends-turn-hint">{words('trends.turn.hint')}</p>
      {isOfAll && <AheadFields trend={trend} />}
      <ol>
        {questions.map((step) => (
          <li key={step}>
            <CurveField sheet={sheet} step={step} />
          </li>
        ))}
        <li>
          <CurveField sheet={sheet} step="action" />
          <div className="turn-pair">
            <CurveField sheet={sheet} step="who" />
            <CurveField sheet={sheet} step="by" />
          </div>
        </li>
      </ol>
    </section>
  );
};
