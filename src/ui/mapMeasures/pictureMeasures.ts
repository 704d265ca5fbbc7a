import type { MapDocument } from '../../domain/document';
import type { MapTools } from '../map/tools';
import { partnersText, type Voice } from '../measures/figureText';
import type { PictureMeasures } from '../share/picture';
import { formatOf } from '../shell/format';
import { arcsLegend } from './arcsLegend';
import { arcsNow, marksNow } from './arcsShown';
import type { MeasureMarks } from './mapMarks';

/** Measures that say the same of themselves are told together: their names stand in the legend. */
const groupsOf = (
  marks: readonly MeasureMarks[],
  voice: Voice,
): ReadonlyMap<string, readonly string[]> => {
  const { words } = voice;
  const found = new Map<string, string[]>();
  for (const { sheet, period, pooled } of marks) {
    const text = words('mapMeasures.caption.about', {
      reach: words(`figures.reach.${sheet.reach}`),
      period: period.label,
      partners: partnersText(pooled, voice),
    });
    found.set(text, [...(found.get(text) ?? []), sheet.name]);
  }
  return found;
};

/** What figures carry wherever they go (R27): measure, reach, group, period, x of y, rule, date. */
const captionOf = (tools: MapTools, document: MapDocument): readonly string[] => {
  const { preferences, clock } = tools.services;
  const { language } = preferences.getState();
  const { words } = tools;
  const marks = marksNow(tools, document).filter(({ ids }) => ids.length > 0);
  const groups = [...groupsOf(marks, { words, language })];
  const [first] = groups;
  const date = formatOf(language).date(clock.now());
  return [
    ...(first && groups.length === 1
      ? [words('mapMeasures.caption.all', { about: first[0] })]
      : groups.map(([about, names]) => `${names.join(', ')}: ${about}`)),
    words('mapMeasures.caption.rule', { date }),
  ];
};

/** The measures that the map shows now, for a picture of it: arcs, legend and what they must carry. */
export const pictureMeasures = (tools: MapTools, document: MapDocument): PictureMeasures => {
  const arcs = arcsNow(tools, document);
  return {
    arcs,
    legend: arcsLegend(tools, document),
    about: arcs.size > 0 ? captionOf(tools, document) : [],
  };
};
