import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Result } from '../../domain/result';
import type { FileProblem } from '../../interchange/problem';
import { inSlices } from '../import/slices';
import { useMap, useSession } from '../map/mapContext';
import { seenOn } from '../map/seenOn';
import { fitTables, type TrayPurpose } from './purpose';
import type { TrayState } from './trayState';

export interface TraySight<P> {
  /** Null until it is worked out for the first time. */
  readonly plan: Result<P, FileProblem> | null;
  /** The plan is the one before the last choice: a newer one is on its way. */
  readonly isOld: boolean;
}

interface Made<P> {
  readonly wanted: unknown;
  readonly document: unknown;
  readonly plan: Result<P, FileProblem>;
}

/** What all tables of the tray would do together; worked out only once it is looked at. */
export const usePlanOfTray = <P>(purpose: TrayPurpose<P>, state: TrayState): TraySight<P> => {
  const { map, services, words } = useMap();
  const { ids } = services;
  const projector = useSession((session) => session.projector);
  const [made, setMade] = useState<Made<P> | null>(null);
  const { step, files, choices, answers } = state;
  const isHidden = purpose.isPrivate && projector;
  const wanted = useMemo(
    () =>
      step === 'preview' && !isHidden
        ? { files: fitTables(purpose, files, words), decided: { choices, answers } }
        : null,
    [purpose, step, files, choices, answers, words, isHidden],
  );
  const document = useStore(map.store.state, (now) =>
    wanted ? seenOn(words, now, { projector }) : null,
  );
  useEffect(() => {
    if (!wanted || !document || wanted.files.length === 0) return undefined;
    const steps = purpose.steps(document, wanted.files, wanted.decided, ids);
    return inSlices(steps, (plan) => setMade({ wanted, document, plan }));
  }, [purpose, wanted, document, ids]);
  if (!wanted || !made) return { plan: null, isOld: false };
  return { plan: made.plan, isOld: made.wanted !== wanted || made.document !== document };
};
