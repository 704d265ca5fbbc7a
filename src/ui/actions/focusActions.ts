import { Crosshair } from 'lucide-react';
import { nodeOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import type { FocusOn } from '../../store/sessionStore';
import type { MapTools } from '../map/tools';
import type { Action } from './action';
import { chosenNodes, circleCount } from './chosen';

/** One step around a circle, then two, then everything again; another circle begins anew. */
export const nextFocus = (now: FocusOn | null, chosen: Id | null): FocusOn | null => {
  const id = chosen ?? now?.id;
  if (!id) return null;
  if (now?.id !== id) return { id, steps: 1 };
  return now.steps === 1 ? { id, steps: 2 } : null;
};

const say = (tools: MapTools, focusOn: FocusOn): void => {
  const name = nodeOf(tools.seen(), focusOn.id)?.name ?? '';
  const { steps: count } = focusOn;
  tools.services.announcer.polite(tools.words('filter.focused', { name, count }));
};

/** Fades everything but what is around the chosen circle. */
export const focusOnChosen: Action = {
  id: 'focus',
  name: 'filter.focus',
  icon: Crosshair,
  keys: ['f'],
  scope: 'map',
  can: (tools) => circleCount(tools) > 0,
  run: (tools) => {
    const { session } = tools.map;
    const now = session.getState().focusOn;
    const focusOn = nextFocus(now, chosenNodes(tools)[0] ?? null);
    if (focusOn) say(tools, focusOn);
    else if (!now) tools.services.toasts.show({ text: tools.words('filter.focusChoose') });
    session.setState({ focusOn });
  },
};
