import { useStore } from 'zustand';
import type { MapDocument } from '../../domain/document';
import { centerOf } from '../../domain/outline';
import { isRecord } from '../../domain/schemaCheck';
import { useMap } from '../map/mapContext';
import type { MapTools } from '../map/tools';
import { measuresLookOf } from '../measures/look';
import { chosenOf } from '../measures/useMeasures';
import { dayOf } from '../measures/useToday';
import { keptByMap } from '../shell/keptByMap';
import { type Arcs, circleArcs } from './circleArcs';
import { type MeasureMarks, mapMarks } from './mapMarks';

/** Whether this browser shows measures on a map; off until somebody wants them. */
export interface ArcsShown {
  readonly isOn: boolean;
}

/** Kept for each map in this browser. */
export const arcsShownOf = keptByMap(
  'mapMeasures',
  (kept): ArcsShown => ({ isOn: isRecord(kept) && kept.isOn === true }),
);

/** The measures of what may be seen of a map, for the period that is looked at. */
export const marksNow = (
  { services, map }: Pick<MapTools, 'services' | 'map'>,
  document: MapDocument,
): readonly MeasureMarks[] => {
  const look = measuresLookOf(services, map.id).getState();
  const { period } = chosenOf(document, look);
  const today = dayOf(services.clock.now());
  return period ? mapMarks(document, { period: period.id, today }) : [];
};

interface Made {
  readonly center: unknown;
  readonly language: string;
  readonly arcs: Arcs;
}

const made = new WeakMap<readonly MeasureMarks[], Made>();

/** The arcs of a document, the same object while nothing about measures changes. */
const arcsOf = (tools: MapTools, document: MapDocument): Arcs => {
  const marks = marksNow(tools, document);
  const { language } = tools.services.preferences.getState();
  const center = centerOf(document)?.centerKind ?? null;
  const before = made.get(marks);
  if (before && before.language === language && before.center === center) return before.arcs;
  const arcs = circleArcs(document, marks, tools.words);
  made.set(marks, { center, language, arcs });
  return arcs;
};

const noArcs: Arcs = new Map();

/** The arcs that a map shows now: none while they are off, or where figures may not be seen. */
export const arcsNow = (tools: MapTools, document: MapDocument): Arcs =>
  arcsShownOf(tools.services, tools.map.id).getState().isOn ? arcsOf(tools, document) : noArcs;

/** Whether measures are on the open map, and the way to change it. */
export const useArcsShown = (): readonly [boolean, (isOn: boolean) => void] => {
  const { services, map } = useMap();
  const store = arcsShownOf(services, map.id);
  return [useStore(store).isOn, (isOn) => store.setState({ isOn })];
};

/** The arcs of the open map, new whenever they are switched. */
export const useArcs = (document: MapDocument): Arcs => {
  const tools = useMap();
  const [isOn] = useArcsShown();
  return isOn ? arcsNow(tools, document) : noArcs;
};
