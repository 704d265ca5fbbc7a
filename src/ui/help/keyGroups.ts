import type { MessageKey } from '../../messages/en';
import type { Action } from '../actions/action';
import { mapActions } from '../actions/mapActions';
import { screenActions } from '../actions/screenActions';

/** Keys that do one thing; in the form of the actions: `mod+shift+z`, several where each will do. */
export interface KeyLine {
  readonly keys: readonly string[];
  readonly does: MessageKey;
}

export interface KeyGroup {
  readonly title: MessageKey;
  readonly lines: readonly KeyLine[];
}

const line = (does: MessageKey, ...keys: readonly string[]): KeyLine => ({ keys, does });

const linesOf = (scope: Action['scope']): readonly KeyLine[] =>
  [...screenActions, ...mapActions].flatMap(({ name, keys, scope: where }) =>
    keys && where === scope ? [{ keys, does: name }] : [],
  );

const anywhere: readonly KeyLine[] = [
  line('keyList.anywhere.region', 'f6'),
  line('keyList.anywhere.regionBack', 'shift+f6'),
  line('keyList.anywhere.leave', 'escape'),
];

const map: readonly KeyLine[] = [
  line('keyList.map.arrows', 'arrows'),
  line('keyList.map.enter', 'enter'),
  line('keyList.map.upDown', '[', ']'),
  line('keyList.map.connections', ',', '.'),
  line('keyList.map.back', 'backspace'),
  line('keyList.map.choose', 'space'),
  line('keyList.map.extend', 'shift+arrows'),
  line('keyList.map.all', 'mod+a'),
  line('keyList.map.move', 'mod+shift+arrows'),
  line('keyList.map.order', 'alt+up', 'alt+down'),
  line('keyList.map.pan', 'mod+arrows', 'pageup', 'pagedown'),
  line('keyList.map.ends', 'home', 'end'),
  line('keyList.map.menu', 'shift+f10', 'contextmenu'),
  line('keyList.map.leave', 'tab'),
];

const list: readonly KeyLine[] = [
  line('list.keyNames.arrows', 'arrows'),
  line('list.keyNames.ends', 'home', 'end'),
  line('list.keyNames.corners', 'mod+home', 'mod+end'),
  line('list.keyNames.pages', 'pageup', 'pagedown'),
  line('list.keyNames.edit', 'enter', 'f2'),
  line('list.keyNames.commit', 'enter', 'tab'),
  line('list.keyNames.sort', 'enter'),
  line('list.keyNames.extend', 'shift+arrows'),
  line('list.keyNames.all', 'mod+a'),
  line('list.keyNames.row', 'mod+space'),
  line('list.keyNames.column', 'shift+space'),
  line('list.keyNames.fill', 'mod+d'),
  line('list.keyNames.copy', 'mod+c', 'mod+x', 'mod+v'),
  line('list.keyNames.clear', 'delete'),
  line('list.keyNames.details', 'mod+enter'),
  line('list.keyNames.menu', 'shift+f10', 'contextmenu'),
  line('list.keyNames.leave', 'tab'),
];

const values: readonly KeyLine[] = [
  line('enterValues.menu.next', 'alt+j'),
  line('enterValues.menu.earlier', 'alt+k'),
  line('define.state.missing', 'alt+m'),
  line('define.state.notApplicable', 'alt+n'),
  line('define.state.suppressed', 'alt+p'),
  line('define.state.notDue', 'alt+u'),
  line('enterValues.status.estimated', 'alt+g'),
  line('enterValues.status.provisional', 'alt+r'),
  line('enterValues.status.final', 'alt+l'),
];

const textLine: readonly KeyLine[] = [
  line('keyList.line.enter', 'enter'),
  line('keyList.line.theme', 'tab', 'shift+tab'),
  line('keyList.line.last', 'up'),
  line('keyList.line.leave', 'escape', 'mod+enter'),
];

const tray: readonly KeyLine[] = [
  line('keyList.tray.choose', 'space'),
  line('keyList.tray.extend', 'shift+space', 'shift+arrows'),
  line('keyList.tray.make', 'enter'),
];

const palette: readonly KeyLine[] = [
  line('keyList.palette.move', 'arrows', 'pageup', 'pagedown', 'home', 'end'),
  line('keyList.palette.choose', 'enter'),
  line('keyList.palette.details', 'mod+enter'),
  line('keyList.palette.commands', '>'),
];

const pointer: readonly KeyLine[] = [
  line('keyList.pointer.choose', 'click'),
  line('keyList.pointer.add', 'shift+click', 'mod+click'),
  line('keyList.pointer.rename', 'doubleClick'),
  line('keyList.pointer.move', 'drag'),
  line('keyList.pointer.also', 'alt+drag'),
  line('keyList.pointer.many', 'drag'),
  line('keyList.pointer.connect', 'handle'),
  line('keyList.pointer.menu', 'rightClick'),
  line('keyList.pointer.pan', 'wheel', 'fingers', 'space+drag'),
  line('keyList.pointer.zoom', 'mod+wheel', 'pinch'),
];

/** Every key there is, by where it works. What an action does by key stands in its registry only. */
export const keyGroups: readonly KeyGroup[] = [
  { title: 'keyList.group.anywhere', lines: [...linesOf('anywhere'), ...anywhere] },
  { title: 'keyList.group.map', lines: [...linesOf('map'), ...map] },
  { title: 'list.keyNames.group', lines: list },
  { title: 'keyList.group.values', lines: values },
  { title: 'keyList.group.line', lines: textLine },
  { title: 'keyList.group.tray', lines: tray },
  { title: 'keyList.group.palette', lines: palette },
  { title: 'keyList.group.pointer', lines: pointer },
];
