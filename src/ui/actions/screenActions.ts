import {
  Download,
  Keyboard,
  ListTree,
  type LucideIcon,
  MapIcon,
  PenLine,
  Printer,
  Search,
  Settings2,
  Share,
  Share2,
  Upload,
} from 'lucide-react';
import type { MessageKey } from '../../messages/en';
import { keepInFile } from '../keeping/chooseHome';
import { placeOfView } from '../list/views';
import type { Offer } from '../map/offers';
import { printMap } from '../share/printing';
import { goTo } from '../shell/hashLocation';
import type { Action } from './action';
import { type AppAction, appActions, library } from './appActions';
import { circleCount } from './chosen';
import { chooseFields } from './fieldActions';
import { filterActions } from './filterActions';
import { chooseColumns, goToList } from './listActions';
import { toggleArcs } from './mapMeasureActions';
import { giveSet, goToMeasures } from './measureActions';
import { openPeople } from './peopleActions';
import { sentenceActions } from './sentenceActions';

interface Opening {
  readonly name: MessageKey;
  readonly icon: LucideIcon;
  readonly keys?: readonly string[];
}

/** An action that a part of the screen does, as long as that part is there. */
const opening = (offer: Offer, { name, icon, keys }: Opening): Action => ({
  id: offer,
  name,
  icon,
  scope: 'anywhere',
  ...(keys && { keys }),
  can: (tools) => tools.map.stage.offers.has(offer),
  run: (tools) => tools.map.stage.offers.take(offer),
});

export const openPalette = opening('palette', {
  name: 'palette.do.palette',
  icon: Search,
  keys: ['mod+k'],
});

export const openKeys = opening('keys', {
  name: 'palette.do.keys',
  icon: Keyboard,
  keys: ['?'],
});

export const openImport = opening('import', {
  name: 'action.import',
  icon: Upload,
  keys: ['mod+o'],
});

export const openExport = opening('export', {
  name: 'action.export',
  icon: Share,
  keys: ['mod+e'],
});

export const openShare = opening('share', { name: 'share.title', icon: Share2 });

const toggleOutline: Action = {
  ...opening('outline', { name: 'action.outline', icon: ListTree }),
  can: (tools) => circleCount(tools) > 0,
};
const renameMap = opening('renameMap', { name: 'palette.do.renameMap', icon: PenLine });
const openSettings = opening('settings', { name: 'palette.do.settings', icon: Settings2 });

export const save: Action = {
  id: 'save',
  name: 'action.save',
  icon: Download,
  keys: ['mod+s'],
  scope: 'anywhere',
  can: () => true,
  run: (tools) => void keepInFile(tools),
};

export const print: Action = {
  id: 'print',
  name: 'action.print',
  icon: Printer,
  keys: ['mod+p'],
  native: true,
  scope: 'anywhere',
  can: (tools) => circleCount(tools) > 0,
  run: () => printMap(),
};

/** Gives the keyboard to the map; from the list it goes back there. */
export const goToMap: Action = {
  id: 'toMap',
  name: 'palette.do.toMap',
  icon: MapIcon,
  keys: ['g m'],
  scope: 'anywhere',
  can: (tools) => circleCount(tools) > 0,
  run: (tools) => {
    const tree = tools.map.stage.tree();
    if (tree) tree.focus(null);
    else goTo(placeOfView(tools.map.id, 'map'));
  },
};

const onMap = (action: AppAction): Action => ({
  ...action,
  scope: 'anywhere',
  can: (tools) => action.can(tools.services),
  run: (tools) => action.run(tools.services),
});

/** What can be done with the screen around the map, in the order of the list of keys. */
export const screenActions: readonly Action[] = [
  openPalette,
  save,
  openExport,
  openShare,
  print,
  openImport,
  openKeys,
  goToMap,
  goToList,
  goToMeasures,
  toggleArcs,
  giveSet,
  chooseColumns,
  toggleOutline,
  renameMap,
  openPeople,
  chooseFields,
  ...filterActions,
  ...sentenceActions,
  openSettings,
  ...[library, ...appActions].map(onMap),
];
