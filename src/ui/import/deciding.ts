import type { PlanChoices } from '../../interchange/plan/choices';
import type { ImportPlan } from '../../interchange/plan/plan';

/** A plan, what a person decided about it so far, and how they decide more. */
export interface Deciding {
  readonly plan: ImportPlan;
  readonly choices: PlanChoices;
  readonly onDecide: (choices: PlanChoices) => void;
}
