import { Check } from 'lucide-react';
import { rowsOf } from '../../../domain/document';
import { useDocument, useMap } from '../../map/mapContext';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import { type SetUpStep, stepsOf } from './nextSteps';

/** The way to the first figure, with what comes next; gone once there is a value. */
export const NextSteps = ({ onGo }: { onGo: (step: SetUpStep) => void }) => {
  const { words } = useMap();
  const document = useDocument();
  if (rowsOf(document, 'series').length > 0) return null;
  return (
    <ol className="define-steps" aria-label={words('defineSteps.label')}>
      {stepsOf(document).map(({ step, isDone, isNext }) => (
        <li
          key={step}
          className="define-step"
          data-done={isDone || undefined}
          aria-current={isNext ? 'step' : undefined}
        >
          <span className="define-step-sign">{isDone && <Icon of={Check} />}</span>
          <span>
            {words(`defineSteps.${step}.say`)}
            {isDone && <span className="hidden-text">: {words('defineSteps.done')}</span>}
          </span>
          {isNext && (
            <Button variant="primary" onPress={() => onGo(step)}>
              {words(`defineSteps.${step}.go`)}
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
};
