import type { KeysOf } from './catalogue';
import { action } from './en/action';
import { activity } from './en/activity';
import { backup } from './en/backup';
import { canvas } from './en/canvas';
import { capture } from './en/capture';
import { charts } from './en/charts';
import { common } from './en/common';
import { computed } from './en/computed';
import { contribution } from './en/contribution';
import { define } from './en/define';
import { defineSteps } from './en/defineSteps';
import { defineVersion } from './en/defineVersion';
import { enterValues } from './en/enterValues';
import { entry } from './en/entry';
import { everybody } from './en/everybody';
import { exporting } from './en/export';
import { fields } from './en/fields';
import { figures } from './en/figures';
import { fileHome } from './en/fileHome';
import { files } from './en/files';
import { filter } from './en/filter';
import { freeze } from './en/freeze';
import { groups } from './en/groups';
import { heatmap } from './en/heatmap';
import { help } from './en/help';
import { helpFiles } from './en/helpFiles';
import { helpPages } from './en/helpPages';
import { history } from './en/history';
import { importing } from './en/import';
import { importRows } from './en/importRows';
import { insight } from './en/insight';
import { inspector } from './en/inspector';
import { keeping } from './en/keeping';
import { keyList } from './en/keyList';
import { layouts } from './en/layouts';
import { legend } from './en/legend';
import { library } from './en/library';
import { list } from './en/list';
import { map } from './en/map';
import { mapMeasures } from './en/mapMeasures';
import { measureSample } from './en/measureSample';
import { measureSets } from './en/measureSets';
import { measureStarter } from './en/measureStarter';
import { measures } from './en/measures';
import { measuresHelp } from './en/measuresHelp';
import { notes } from './en/notes';
import { outline } from './en/outline';
import { palette } from './en/palette';
import { people } from './en/people';
import { print } from './en/print';
import { projector } from './en/projector';
import { refusal } from './en/refusal';
import { reporting } from './en/reporting';
import { said } from './en/said';
import { save } from './en/save';
import { scorecard } from './en/scorecard';
import { settings } from './en/settings';
import { share } from './en/share';
import { shell } from './en/shell';
import { subThemes } from './en/subThemes';
import { system } from './en/system';
import { trends } from './en/trends';
import { values } from './en/values';
import { why } from './en/why';
import { wizard } from './en/wizard';
import { working } from './en/working';

/** Every sentence of the screen in US English, by area. */
export const en = {
  action,
  activity,
  backup,
  canvas,
  capture,
  charts,
  common,
  computed,
  contribution,
  define,
  defineSteps,
  defineVersion,
  enterValues,
  entry,
  everybody,
  export: exporting,
  fields,
  figures,
  fileHome,
  files,
  filter,
  freeze,
  groups,
  heatmap,
  help,
  helpFiles,
  helpPages,
  history,
  import: importing,
  importRows,
  insight,
  inspector,
  keeping,
  keyList,
  layouts,
  legend,
  library,
  list,
  map,
  mapMeasures,
  measures,
  measuresHelp,
  measureSample,
  measureSets,
  measureStarter,
  notes,
  outline,
  palette,
  people,
  print,
  projector,
  refusal,
  reporting,
  said,
  save,
  scorecard,
  settings,
  share,
  shell,
  subThemes,
  system,
  trends,
  values,
  why,
  wizard,
  working,
} as const;

export type MessageKey = KeysOf<typeof en>;
