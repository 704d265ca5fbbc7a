import { Columns3, Rows3 } from 'lucide-react';
import { placeOfView } from '../list/views';
import { goTo } from '../shell/hashLocation';
import type { Action } from './action';
import { circleCount } from './chosen';

/** The map as sheets. */
export const goToList: Action = {
  id: 'toList',
  name: 'list.toList',
  icon: Rows3,
  keys: ['g l'],
  scope: 'anywhere',
  can: (tools) => circleCount(tools) > 0 && !tools.map.stage.offers.has('columns'),
  run: (tools) => goTo(placeOfView(tools.map.id, 'list')),
};

/** Which columns a sheet shows. */
export const chooseColumns: Action = {
  id: 'columns',
  name: 'list.menu.choose',
  icon: Columns3,
  scope: 'anywhere',
  can: (tools) => tools.map.stage.offers.has('columns'),
  run: (tools) => tools.map.stage.offers.take('columns'),
};
