import type { MapDocument } from '../../../domain/document';
import type { ValuePlan } from '../../../interchange/measures/valuePlan';
import type { ValuesInHand } from './valuesInHand';

/** What every part of the values wizard works with. */
export interface Answering {
  readonly document: MapDocument;
  readonly hand: ValuesInHand;
  readonly plan: ValuePlan;
  readonly onHand: (hand: ValuesInHand) => void;
}
