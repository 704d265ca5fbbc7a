import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Result } from '../../domain/result';
import { mappingOf } from '../../interchange/mapping/assign';
import type { ImportPlan } from '../../interchange/plan/plan';
import { planSteps } from '../../interchange/plan/planImport';
import type { FileProblem } from '../../interchange/problem';
import { useMap, useSession } from '../map/mapContext';
import { seenOn } from '../map/seenOn';
import { choicesOf, type TableDraft } from './draft';
import { inSlices } from './slices';
import type { ImportFlow } from './useImport';

export type Planned = Result<ImportPlan, FileProblem>;

export interface PlanInSight {
  /** Null until it is worked out for the first time. */
  readonly plan: Planned | null;
  /** The plan is the one before the last choice: a newer one is on its way. */
  readonly isOld: boolean;
}

const nothing: PlanInSight = { plan: null, isOld: false };

interface Made {
  readonly draft: TableDraft;
  readonly document: unknown;
  readonly plan: Planned;
}

/** What the draft would do to the map as it is now; worked out only once it is looked at. */
export const usePlan = ({ step, draft }: ImportFlow['state']): PlanInSight => {
  const { map, services, words } = useMap();
  const { ids } = services;
  const projector = useSession((session) => session.projector);
  const [made, setMade] = useState<Made | null>(null);
  const wanted = step === 'preview' ? draft : null;
  // Closed or earlier in the way, the wizard has nothing to do with edits.
  const document = useStore(map.store.state, (state) =>
    wanted ? seenOn(words, state, { projector }) : null,
  );
  useEffect(() => {
    if (!wanted || !document) return undefined;
    const { table, columns } = wanted;
    const steps = planSteps(document, table, mappingOf(columns), choicesOf(wanted), ids);
    return inSlices(steps, (plan) => setMade({ draft: wanted, document, plan }));
  }, [document, wanted, ids]);
  if (!wanted || made?.draft.source !== wanted.source) return nothing;
  return { plan: made.plan, isOld: made.draft !== wanted || made.document !== document };
};
