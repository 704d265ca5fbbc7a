import type { KeysOf } from './catalogue';
import { action } from './en/action';
import { common } from './en/common';
import { entry } from './en/entry';
import { exporting } from './en/export';
import { filter } from './en/filter';
import { help } from './en/help';
import { history } from './en/history';
import { importing } from './en/import';
import { inspector } from './en/inspector';
import { keeping } from './en/keeping';
import { library } from './en/library';
import { map } from './en/map';
import { outline } from './en/outline';
import { print } from './en/print';
import { refusal } from './en/refusal';
import { said } from './en/said';
import { save } from './en/save';
import { settings } from './en/settings';
import { share } from './en/share';
import { shell } from './en/shell';
import { wizard } from './en/wizard';

/** Every sentence of the screen in US English, by area. */
export const en = {
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
} as const;

export type MessageKey = KeysOf<typeof en>;
