import type { LegendPick } from '../../rendering/legendRow';
import type { SessionState } from '../../store/sessionStore';

type Part = Pick<SessionState, 'shown' | 'focusOn' | 'group' | 'measure'>;

/** True for the row that stands out now. */
export const isPicked = ({ shown, focusOn, group, measure }: Part, pick: LegendPick): boolean => {
  if (pick.is === 'theme') return focusOn?.id === pick.id;
  if (pick.is === 'status') return shown === pick.status;
  if (pick.is === 'measure') return measure?.id === pick.id;
  return group?.by === pick.by && group.key === pick.key;
};

/** What pressing a row does: it alone stands out; pressed again, everything does. */
export const picking = (session: Part, pick: LegendPick): Partial<SessionState> => {
  const isOn = isPicked(session, pick);
  if (pick.is === 'theme') return { focusOn: isOn ? null : { id: pick.id, steps: pick.steps } };
  if (pick.is === 'status') return { shown: isOn ? null : pick.status };
  if (pick.is === 'measure') return { measure: isOn ? null : { id: pick.id, period: pick.period } };
  return { group: isOn ? null : { by: pick.by, key: pick.key } };
};
