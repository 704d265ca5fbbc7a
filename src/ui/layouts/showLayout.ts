import { chooseLayout, setLayoutSetting } from '../../domain/commands/layouts';
import type { Edit } from '../../domain/edit';
import { layoutOf } from '../../domain/layoutSettings';
import type { Refusal } from '../../domain/refusal';
import type { Result } from '../../domain/result';
import type { LayoutName, SettingValue } from '../../domain/row';
import type { MessageKey } from '../../messages/en';
import { refusesFrozen } from '../actions/freezeActions';
import type { MapTools } from '../map/tools';

const whole = (tools: MapTools) => tools.map.store.state.getState().document;

/** The layout that is on. */
export const shownLayout = (tools: MapTools): LayoutName => layoutOf(whole(tools));

const told = (tools: MapTools, said: MessageKey) => (result: Result<Edit, Refusal>) => {
  if (result.ok) {
    tools.map.stage.picture()?.fit();
    tools.services.announcer.polite(tools.words(said));
  } else if (result.error.reason !== 'nothingToDo') tools.say(result.error);
};

/** Shows the map in another layout, as one edit; says so, or why not. */
export const showLayout = (tools: MapTools, layout: LayoutName): void => {
  if (refusesFrozen(tools)) return;
  void tools.map.layout
    .choose((document) => chooseLayout(document, { layout }, tools.services.ids))
    .then(told(tools, `layouts.said.${layout}`));
};

/** Tells the layout that is on something else. */
export const tellLayout = (tools: MapTools, key: string, value: SettingValue): void => {
  if (refusesFrozen(tools)) return;
  void tools.map.layout
    .choose((document) => setLayoutSetting(document, { key, value }, tools.services.ids))
    .then(told(tools, 'layouts.said.setting'));
};
