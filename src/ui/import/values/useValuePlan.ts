import { startTransition, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { MapDocument } from '../../../domain/document';
import { planValues, type ValuePlan } from '../../../interchange/measures/valuePlan';
import { useMap } from '../../map/mapContext';
import type { ImportState } from '../importState';
import { inSlices } from '../slices';
import type { ValuesInHand } from './valuesInHand';

export interface ValuesInSight {
  /** Null until it is worked out for the first time. */
  readonly plan: ValuePlan | null;
  /** The map the plan is for. */
  readonly document: MapDocument | null;
  /** The plan is the one before the last answer: a newer one is on its way. */
  readonly isOld: boolean;
}

const nothing: ValuesInSight = { plan: null, document: null, isOld: false };

interface Made {
  readonly hand: ValuesInHand;
  readonly document: MapDocument;
  readonly plan: ValuePlan;
}

/** What a table of values would do to the map as it is now; while that is done, it stays as it was. */
export const useValuePlan = ({ values: hand, isWorking }: ImportState): ValuesInSight => {
  const { map } = useMap();
  const [made, setMade] = useState<Made | null>(null);
  // Without a table in hand this has nothing to do with edits.
  const document = useStore(map.store.state, (state) =>
    hand && !isWorking ? state.document : null,
  );
  useEffect(() => {
    if (!hand || !document) return undefined;
    const steps = planValues(document, hand.table, hand.draft);
    return inSlices(steps, (plan) => startTransition(() => setMade({ hand, document, plan })));
  }, [hand, document]);
  if (!hand || made?.hand.table !== hand.table) return nothing;
  const isOld = made.hand !== hand || made.document !== document;
  return { plan: made.plan, document: made.document, isOld };
};
