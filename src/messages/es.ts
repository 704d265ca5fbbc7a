import type { Sentences } from './catalogue';
import type { en } from './en';
import { action } from './es/action';
import { activity } from './es/activity';
import { backup } from './es/backup';
import { canvas } from './es/canvas';
import { capture } from './es/capture';
import { charts } from './es/charts';
import { common } from './es/common';
import { computed } from './es/computed';
import { contribution } from './es/contribution';
import { define } from './es/define';
import { defineSteps } from './es/defineSteps';
import { defineVersion } from './es/defineVersion';
import { enterValues } from './es/enterValues';
import { entry } from './es/entry';
import { everybody } from './es/everybody';
import { exporting } from './es/export';
import { fields } from './es/fields';
import { figures } from './es/figures';
import { fileHome } from './es/fileHome';
import { files } from './es/files';
import { filter } from './es/filter';
import { freeze } from './es/freeze';
import { groups } from './es/groups';
import { heatmap } from './es/heatmap';
import { help } from './es/help';
import { helpFiles } from './es/helpFiles';
import { helpPages } from './es/helpPages';
import { history } from './es/history';
import { importing } from './es/import';
import { importRows } from './es/importRows';
import { insight } from './es/insight';
import { inspector } from './es/inspector';
import { keeping } from './es/keeping';
import { keyList } from './es/keyList';
import { layouts } from './es/layouts';
import { legend } from './es/legend';
import { library } from './es/library';
import { list } from './es/list';
import { map } from './es/map';
import { mapMeasures } from './es/mapMeasures';
import { measureSample } from './es/measureSample';
import { measureSets } from './es/measureSets';
import { measureStarter } from './es/measureStarter';
import { measures } from './es/measures';
import { measuresHelp } from './es/measuresHelp';
import { notes } from './es/notes';
import { outline } from './es/outline';
import { palette } from './es/palette';
import { people } from './es/people';
import { print } from './es/print';
import { projector } from './es/projector';
import { refusal } from './es/refusal';
import { reporting } from './es/reporting';
import { said } from './es/said';
import { save } from './es/save';
import { scorecard } from './es/scorecard';
import { settings } from './es/settings';
import { share } from './es/share';
import { shell } from './es/shell';
import { subThemes } from './es/subThemes';
import { system } from './es/system';
import { trends } from './es/trends';
import { values } from './es/values';
import { why } from './es/why';
import { wizard } from './es/wizard';
import { working } from './es/working';

/** Every sentence of the screen in Spanish. */
export const es: Sentences<typeof en> = {
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
};
