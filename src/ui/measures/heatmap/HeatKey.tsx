import { useWords } from '../../shell/services';
import { useVoice } from '../figureText';
import { notOverTime } from '../notOverTime';
import { useOnPaper } from '../onPaper';
import { SchemeChoice } from '../scheme/SchemeChoice';
import { SchemeRule } from '../scheme/SchemeRule';
import type { HeatMode } from './heatMode';
import { stepCount } from './scaleStep';
import type { Heat } from './useHeat';

const steps = Array.from({ length: stepCount }, (_, at) => at);

const Steps = ({ scale, from, to }: { scale: 'amount' | 'worth'; from: string; to: string }) => (
  <p className="heat-scale">
    <span>{from}</span>
    <span className="heat-steps" aria-hidden="true">
      {steps.map((step) => (
        <span key={step} className="grid-cell" data-scale={scale} data-step={step} />
      ))}
    </span>
    <span>{to}</span>
  </p>
);

const States = () => {
  const words = useWords();
  return (
    <ul className="heat-states">
      {(['missing', 'suppressed'] as const).map((kind) => (
        <li key={kind}>
          <span className="grid-cell heat-swatch" data-kind={kind} aria-hidden="true" />
          {words(`heatmap.key.${kind}`)}
        </li>
      ))}
    </ul>
  );
};

/** What changes are told against, and why that may be no change over time (R16). */
const Against = ({ heat: { compared, period } }: { heat: Heat }) => {
  const voice = useVoice();
  if (!compared || !period) return null;
  const measure = { type: 'count' } as const;
  return (
    <p className="heat-note">
      {notOverTime(compared, period, measure, voice) ??
        voice.words('heatmap.key.against', {
          before: compared.period.label,
          after: period.label,
        })}
    </p>
  );
};

const Rules = ({ mode }: { mode: HeatMode }) => {
  const words = useWords();
  const isOnPaper = useOnPaper();
  if (isOnPaper) return null;
  if (mode === 'value') return <p className="heat-note">{words('figures.stripes')}</p>;
  if (mode !== 'status') return null;
  return (
    <div className="heat-note heat-rules">
      <SchemeRule />
      <SchemeChoice />
    </div>
  );
};

/** What colors and signs of the heatmap mean. */
export const HeatKey = ({ heat }: { heat: Heat }) => {
  const words = useWords();
  const { mode } = heat.look;
  return (
    <div className="heat-key">
      {mode === 'value' && (
        <Steps scale="amount" from={words('heatmap.key.least')} to={words('heatmap.key.most')} />
      )}
      {mode === 'completeness' && <Steps scale="amount" from="0%" to="100%" />}
      {mode === 'change' && (
        <Steps scale="worth" from={words('figures.worse')} to={words('figures.better')} />
      )}
      <States />
      {mode === 'change' && <Against heat={heat} />}
      <p className="heat-note">{words(`heatmap.key.${mode}`)}</p>
      <Rules mode={mode} />
    </div>
  );
};
