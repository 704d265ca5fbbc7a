import { useWords } from '../../shell/services';
import type { HeatMode } from './heatMode';
import { stepCount } from './scaleStep';

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

/** What colors and signs of the heatmap mean. */
export const HeatKey = ({ mode }: { mode: HeatMode }) => {
  const words = useWords();
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
      <p className="heat-note">{words(`heatmap.key.${mode}`)}</p>
      {mode === 'status' && <p className="heat-note">{words('figures.statusRule')}</p>}
      {mode === 'value' && <p className="heat-note">{words('figures.stripes')}</p>}
    </div>
  );
};
