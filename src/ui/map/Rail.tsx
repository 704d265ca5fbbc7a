import { Ellipsis, ListTree } from 'lucide-react';
import { useRef } from 'react';
import type { MessageKey } from '../../messages/en';
import type { Action } from '../actions/action';
import { addPartner, addTheme, connectCircles } from '../actions/circleActions';
import { focusOnChosen } from '../actions/focusActions';
import { freezeMap, unfreezeMap } from '../actions/freezeActions';
import { keysShown } from '../actions/keys';
import { chooseLayouts } from '../actions/layoutActions';
import { goToList } from '../actions/listActions';
import { chooseLook, toggleLegend } from '../actions/lookActions';
import { goToMeasures, goToUsedMeasures } from '../actions/measureActions';
import { lineOf } from '../actions/menuLine';
import { addNote } from '../actions/noteActions';
import { hideSentence, showSentence } from '../actions/sentenceActions';
import { handTool, selectTool } from '../actions/toolActions';
import { arrange, arrangeUnpinned, fit, zoomIn, zoomOut } from '../actions/viewActions';
import { LayoutButton } from '../layouts/LayoutButton';
import { IconButton } from '../parts/Button';
import { Menu } from '../parts/Menu';
import { useMap, useSession } from './mapContext';
import { RailButton } from './RailButton';
import type { MapTools } from './tools';
import { useNarrow } from './useNarrow';
import { useOfDocument } from './useOfDocument';

const making: readonly Action[] = [addPartner, addTheme, addNote, connectCircles];
const seeing: readonly Action[] = [arrange, fit, focusOnChosen];
const zooming: readonly Action[] = [zoomIn, zoomOut];
/** Less often asked for, behind one button. */
const further: readonly Action[] = [
  handTool,
  selectTool,
  freezeMap,
  unfreezeMap,
  arrangeUnpinned,
  chooseLook,
  toggleLegend,
  hideSentence,
  showSentence,
  goToMeasures,
];

/** Everything whose being there hangs on what is on the map and what is chosen. */
const shown: readonly Action[] = [
  ...making,
  ...seeing,
  ...zooming,
  ...further,
  chooseLayouts,
  goToUsedMeasures,
];

interface ToolProps {
  action: Action;
  isOn?: boolean;
  /** A shorter name than that of the action. */
  label?: MessageKey;
}

const Tool = ({ action, isOn, label = action.name }: ToolProps) => {
  const tools = useMap();
  if (!action.icon || !action.can(tools)) return null;
  return (
    <RailButton
      icon={action.icon}
      label={tools.words(label)}
      keys={keysShown(action.keys?.[0])}
      onPress={() => action.run(tools)}
      {...(isOn !== undefined && { isOn })}
    />
  );
};

const Sign = ({ action }: { action: Action }) => {
  const tools = useMap();
  if (!action.icon || !action.can(tools)) return null;
  return (
    <IconButton
      icon={action.icon}
      label={tools.words(action.name)}
      keys={keysShown(action.keys?.[0])}
      onPress={() => action.run(tools)}
    />
  );
};

const More = ({ actions, tools }: { actions: readonly Action[]; tools: MapTools }) => {
  const { is } = tools.map.session.getState().tool;
  const inUse = is === 'hand' ? handTool : selectTool;
  const lines = actions.filter((action) => action !== inUse && action.can(tools));
  const label = tools.words('filter.more');
  if (lines.length === 0) return null;
  return (
    <Menu label={label} lines={lines.map((action) => lineOf(tools, action))}>
      <RailButton icon={Ellipsis} label={label} />
    </Menu>
  );
};

const Seeing = () => {
  const focusOn = useSession((session) => session.focusOn);
  const rest = seeing.filter((action) => action !== arrange);
  return rest.map((action) => (
    <Tool
      key={action.id}
      action={action}
      {...(action === focusOnChosen && { isOn: focusOn !== null })}
    />
  ));
};

export interface RailProps {
  isOutlineShown: boolean;
  onOutline: () => void;
}

/** The tools at the edge. What would do nothing yet is not there; on a phone the menu holds more. */
export const Rail = ({ isOutlineShown, onOutline }: RailProps) => {
  const tools = useMap();
  const can = (): string => shown.map((action) => Number(action.can(tools))).join('');
  useOfDocument(can);
  useSession(can);
  const tool = useSession((session) => session.tool.is);
  const isNarrow = useNarrow();
  const rail = useRef<HTMLElement>(null);
  return (
    <nav ref={rail} className="rail" data-region="toolbar" aria-label={tools.words('map.toolbar')}>
      {making.map((action) => (
        <Tool
          key={action.id}
          action={action}
          {...(action === connectCircles && { isOn: tool === 'connect' })}
        />
      ))}
      <hr className="rail-line" />
      {!isNarrow && <Tool action={arrange} />}
      {arrange.can(tools) && <LayoutButton beside={rail} isShown={!isNarrow} />}
      {!isNarrow && <Seeing />}
      {!isNarrow && <Tool action={goToList} label="list.list" />}
      {!isNarrow && <Tool action={goToUsedMeasures} label="list.measures" />}
      <RailButton
        icon={ListTree}
        label={tools.words('action.outline')}
        isOn={isOutlineShown}
        onPress={onOutline}
      />
      <More
        tools={tools}
        actions={isNarrow ? [...seeing, chooseLayouts, ...further, ...zooming] : further}
      />
      {!isNarrow && (
        <div className="rail-zoom">
          {zooming.map((action) => (
            <Sign key={action.id} action={action} />
          ))}
        </div>
      )}
    </nav>
  );
};
