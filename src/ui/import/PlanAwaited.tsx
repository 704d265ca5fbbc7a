import type { ReactNode } from 'react';
import type { Result } from '../../domain/result';
import type { FileProblem } from '../../interchange/problem';
import { useWords } from '../shell/services';
import { problemText } from './problemText';

export interface PlanAwaitedProps<P> {
  /** Null until it is worked out for the first time. */
  plan: Result<P, FileProblem> | null;
  children: (plan: P) => ReactNode;
}

/** What shows a plan once it is there; until then that it is worked out, or why there is none. */
export const PlanAwaited = <P,>({ plan, children }: PlanAwaitedProps<P>) => {
  const words = useWords();
  if (!plan)
    return (
      <p className="import-note" role="status">
        {words('wizard.preview.working')}
      </p>
    );
  if (!plan.ok)
    return (
      <p className="import-problem" role="alert">
        {problemText(plan.error, words)}
      </p>
    );
  return children(plan.value);
};
