import type { Sentences } from './catalogue';
import type { en } from './en';
import { action } from './es/action';
import { common } from './es/common';
import { entry } from './es/entry';
import { exporting } from './es/export';
import { filter } from './es/filter';
import { help } from './es/help';
import { history } from './es/history';
import { importing } from './es/import';
import { inspector } from './es/inspector';
import { keeping } from './es/keeping';
import { library } from './es/library';
import { map } from './es/map';
import { outline } from './es/outline';
import { print } from './es/print';
import { refusal } from './es/refusal';
import { said } from './es/said';
import { save } from './es/save';
import { settings } from './es/settings';
import { share } from './es/share';
import { shell } from './es/shell';
import { wizard } from './es/wizard';

/** Every sentence of the screen in Spanish. */
export const es: Sentences<typeof en> = {
  action,
  common,
  entry,
  export: exporting,
  filter,
  help,
  history,
  import: importing,
  inspector,
  keeping,
  library,
  map,
  outline,
  print,
  refusal,
  said,
  save,
  settings,
  share,
  shell,
  wizard,
};
