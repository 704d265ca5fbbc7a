import type { KeysOf } from './catalogue';
import { action } from './en/action';
import { activity } from './en/activity';
import { backup } from './en/backup';
import { canvas } from './en/canvas';
import { capture } from './en/capture';
import { common } from './en/common';
import { define } from './en/define';
import { entry } from './en/entry';
import { exporting } from './en/export';
import { fields } from './en/fields';
import { fileHome } from './en/fileHome';
import { files } from './en/files';
import { filter } from './en/filter';
import { freeze } from './en/freeze';
import { help } from './en/help';
import { helpFiles } from './en/helpFiles';
import { helpPages } from './en/helpPages';
import { history } from './en/history';
import { importing } from './en/import';
import { insight } from './en/insight';
import { inspector } from './en/inspector';
import { keeping } from './en/keeping';
import { keyList } from './en/keyList';
import { layouts } from './en/layouts';
import { legend } from './en/legend';
import { library } from './en/library';
import { list } from './en/list';
import { map } from './en/map';
import { measureSample } from './en/measureSample';
import { measureStarter } from './en/measureStarter';
import { measures } from './en/measures';
import { notes } from './en/notes';
import { outline } from './en/outline';
import { palette } from './en/palette';
import { people } from './en/people';
import { print } from './en/print';
import { projector } from './en/projector';
import { refusal } from './en/refusal';
import { said } from './en/said';
import { save } from './en/save';
import { settings } from './en/settings';
import { share } from './en/share';
import { shell } from './en/shell';
import { subThemes } from './en/subThemes';
import { wizard } from './en/wizard';

/** Every sentence of the screen in US English, by area. */
export const en = {
  action,
  activity,
  backup,
  canvas,
  capture,
  common,
  define,
  entry,
  export: exporting,
  fields,
  fileHome,
  files,
  filter,
  freeze,
  help,
  helpFiles,
  helpPages,
  history,
  import: importing,
  insight,
  inspector,
  keeping,
  keyList,
  layouts,
  legend,
  library,
  list,
  map,
  measures,
  measureSample,
  measureStarter,
  notes,
  outline,
  palette,
  people,
  print,
  projector,
  refusal,
  said,
  save,
  settings,
  share,
  shell,
  subThemes,
  wizard,
} as const;

export type MessageKey = KeysOf<typeof en>;
