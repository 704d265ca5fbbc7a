import type { Addition, Graph } from '../graph/graph';
import { movedPercent } from '../metrics/moved';
import { qualityOf } from '../metrics/quality';
import { dragInApp, textsInApp, typePartner } from './appHands';
import {
  exportedPlaces,
  fitApp,
  openFile,
  openKept,
  shownInApp,
  surfaceArea,
  waitUntilKept,
  waitUntilStill,
} from './appPage';
import { capFor, dragFigures, type Run, smoothFigures, textFigures } from './outcome';
import { keys, pan, type Spot, zoom } from './pointer';
import { type Area, emptySpot, loneTheme } from './spots';
import { heapMb, type Tab } from './tab';
import { pause } from './wait';

const inset = ({ left, top, right, bottom }: Area, x: number, y: number): Area => ({
  left: left + x,
  top: top + y,
  right: right - x,
  bottom: bottom - y,
});

const loadAndLook = async (
  tab: Tab,
  given: Given,
): Promise<Run & { readonly at: ArrayLike<number> }> => {
  const { graph, address, file, picture } = given;
  const cap = capFor(graph.nodes.length);
  const { paint, settle, longTasks, capped } = await openFile(tab, address, file, cap);
  await waitUntilKept(tab);
  const at = await exportedPlaces(tab, graph);
  const names = textFigures(await textsInApp(tab));
  await tab.page.screenshot({ path: picture });
  const figures = { paint, settle, longTasks, ...qualityOf(at, graph), ...names };
  return { at, figures, capped: { settle: capped, add: false } };
};

const moveAbout = async (tab: Tab, graph: Graph, at: ArrayLike<number>) => {
  const area = await surfaceArea(tab);
  const middle: Spot = [(area.left + area.right) / 2, (area.top + area.bottom) / 2];
  const empty = emptySpot((await shownInApp(tab, at)).shown, inset(area, 180, 110));
  // The left button draws a box that chooses; the middle one moves the paper.
  const panning = await pan(tab, empty, 'middle');
  await pause(300);
  // A plain wheel moves the paper as well.
  const zooming = await zoom(tab, middle, keys.control);
  await pause(300);
  await fitApp(tab);
  const { k, shown } = await shownInApp(tab, at);
  const theme = loneTheme(shown, graph.themes, inset(area, 160, 80));
  const spot: Spot = [shown[2 * theme] ?? 0, shown[2 * theme + 1] ?? 0];
  const dragging = await dragInApp(tab, spot, 0.6 * k * (at[3 * theme + 2] ?? 0));
  return { ...smoothFigures(panning, zooming), ...dragFigures(dragging) };
};

const addOne = async (tab: Tab, graph: Graph, { node }: Addition) => {
  const cap = capFor(graph.nodes.length) / 2;
  await pause(500);
  await waitUntilStill(tab, 2 * cap);
  await waitUntilKept(tab);
  const before = await exportedPlaces(tab, graph);
  const theme = graph.nodes[node.theme]?.label ?? '';
  const { edit, settling } = await typePartner(tab, `${node.label} @${theme}`, cap);
  await waitUntilStill(tab, 2 * cap);
  const after = await exportedPlaces(tab, graph);
  return {
    capped: settling.capped,
    figures: {
      addSettle: settling.settle,
      addMoved: movedPercent(before, after),
      editShown: edit.shown,
      editFrames: edit.frames,
      editKept: edit.kept,
    },
  };
};

export interface Given {
  /** Where the built app is served. */
  readonly address: string;
  readonly graph: Graph;
  readonly addition: Addition;
  /** The graph as a map file. */
  readonly file: string;
  /** Where a picture of it goes. */
  readonly picture: string;
}

/** Runs one graph in our app as people use it. */
export const runApp = async (tab: Tab, given: Given): Promise<Run> => {
  const { graph, address, addition } = given;
  const look = await loadAndLook(tab, given);
  const moves = await moveAbout(tab, graph, look.at);
  const add = await addOne(tab, graph, addition);
  const heap = await heapMb(tab);
  const kept = await openKept(tab, address, capFor(graph.nodes.length));
  return {
    figures: { ...look.figures, ...moves, ...add.figures, heap, open: kept.paint },
    capped: { settle: look.capped.settle, add: add.capped },
  };
};
