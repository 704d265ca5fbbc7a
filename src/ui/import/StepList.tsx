import { Check } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Icon } from '../parts/Icon';
import { useWords } from '../shell/services';
import { type Step, steps } from './importState';

/** Where one is on the way: the steps in their order, the one at hand marked. */
export const StepList = ({ step, isMany = false }: { step: Step; isMany?: boolean }) => {
  const words = useWords();
  const at = steps.indexOf(step);
  return (
    <ol className="import-steps" aria-label={words('wizard.steps')}>
      {steps.map((one, index) => (
        <li key={one} className="import-step" {...(index === at && { 'aria-current': 'step' })}>
          <span className="import-step-sign" aria-hidden="true">
            {index < at ? <Icon of={Check} size={14} /> : index + 1}
          </span>
          {words(isMany && one === 'file' ? 'files.step' : `wizard.step.${one}`)}
          {index < at && <span className="hidden-text">({words('wizard.done')})</span>}
        </li>
      ))}
    </ol>
  );
};

/** What a step is about; it takes the focus when the step begins, after the dialog itself has. */
export const StepHeading = ({ children }: { children: string }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const frame = requestAnimationFrame(() => heading.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <h3 ref={heading} tabIndex={-1} className="import-heading">
      {children}
    </h3>
  );
};
