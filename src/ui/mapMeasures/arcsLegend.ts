import type { MapDocument } from '../../domain/document';
import { arcSections } from '../../rendering/legendArcs';
import type { LegendSection } from '../../rendering/legendRow';
import { useMap } from '../map/mapContext';
import type { MapTools } from '../map/tools';
import { arcsNow, marksNow, useArcsShown } from './arcsShown';
import { mostArcs } from './circleArcs';

/** What the legend says of the measures that a map shows; nothing while it shows none. */
export const arcsLegend = (tools: MapTools, document: MapDocument): readonly LegendSection[] => {
  const arcs = arcsNow(tools, document);
  if (arcs.size === 0) return [];
  const marks = marksNow(tools, document);
  const placed = marks.map(({ sheet, period }) => ({
    ...{ id: sheet.id, name: sheet.name },
    period: period.id,
  }));
  return arcSections(arcs, placed.length <= mostArcs ? placed : []);
};

/** The same on screen, new whenever measures are switched. */
export const useArcsLegend = (document: MapDocument): readonly LegendSection[] => {
  const tools = useMap();
  const [isOn] = useArcsShown();
  return isOn ? arcsLegend(tools, document) : [];
};
