import { Funnel } from 'lucide-react';
import { type Status, statuses } from '../../domain/row';
import type { MessageKey } from '../../messages/en';
import { isFiltered, noFilter } from '../map/filter';
import type { MapTools } from '../map/tools';
import type { Action } from './action';
import { circleCount } from './chosen';

const names: Readonly<Record<Status, MessageKey>> = {
  existing: 'palette.do.showExisting',
  warm: 'palette.do.showWarm',
  wished: 'palette.do.showWished',
};

/** Showing all ends the focus too, as the filter bar does. */
const isOther = (tools: MapTools, shown: Status | null): boolean => {
  const now = tools.map.session.getState();
  return shown ? now.shown !== shown : isFiltered(now);
};

const showing = (id: string, name: MessageKey, shown: Status | null): Action => ({
  id,
  name,
  icon: Funnel,
  scope: 'anywhere',
  can: (tools) => circleCount(tools) > 0 && isOther(tools, shown),
  run: (tools) => tools.map.session.setState(shown ? { shown } : noFilter),
});

/** Which partners stand out by status. */
export const filterActions: readonly Action[] = [
  ...statuses.map((status) => showing(`show-${status}`, names[status], status)),
  showing('show-all', 'palette.do.showAll', null),
];
