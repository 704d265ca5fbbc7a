import type { Addition, Graph } from '../graph/graph';
import { movedPercent } from '../metrics/moved';
import { qualityOf } from '../metrics/quality';
import { capFor, dragFigures, type Run, smoothFigures, textFigures } from './outcome';
import {
  addInPeer,
  dragInPeer,
  fitPeer,
  loadInPeer,
  middle,
  openPeer,
  positionsInPeer,
  shownInPeer,
  stopPeer,
  textsInPeer,
} from './peerPage';
import { keys, pan, zoom } from './pointer';
import { emptySpot, loneTheme } from './spots';
import { heapMb, type Tab } from './tab';
import { pause } from './wait';

const panArea = { left: 200, top: 150, right: 1080, bottom: 650 };
const dragArea = { left: 80, top: 80, right: 1120, bottom: 720 };

const loadAndLook = async (tab: Tab, graph: Graph, picture: string) => {
  const { paint, settle, longTasks, capped } = await loadInPeer(
    tab,
    graph,
    capFor(graph.nodes.length),
  );
  await stopPeer(tab);
  await pause(150);
  const quality = qualityOf(await positionsInPeer(tab), graph);
  const names = textFigures(await textsInPeer(tab));
  await tab.page.screenshot({ path: picture });
  return { capped, figures: { paint, settle, longTasks, ...quality, ...names } };
};

const moveAbout = async (tab: Tab, graph: Graph) => {
  const count = graph.nodes.length;
  const panning = await pan(tab, emptySpot(await shownInPeer(tab, count), panArea), 'left');
  await pause(300);
  const zooming = await zoom(tab, middle, keys.none);
  await pause(300);
  await fitPeer(tab);
  const shown = await shownInPeer(tab, count);
  const theme = loneTheme(shown, graph.themes, dragArea);
  const dragging = await dragInPeer(tab, theme, [shown[2 * theme] ?? 0, shown[2 * theme + 1] ?? 0]);
  return { ...smoothFigures(panning, zooming), ...dragFigures(dragging) };
};

const addOne = async (tab: Tab, graph: Graph, addition: Addition) => {
  const count = graph.nodes.length;
  await pause(count >= 3000 ? 3000 : 1500);
  await stopPeer(tab);
  const before = await positionsInPeer(tab);
  const { settle, capped } = await addInPeer(tab, addition, capFor(count) / 2);
  await stopPeer(tab);
  const addMoved = movedPercent(before, await positionsInPeer(tab));
  return { capped, figures: { addSettle: settle, addMoved } };
};

/** Runs one graph in another library's picture, on its own page. */
export const runPeer = async (
  tab: Tab,
  address: string,
  graph: Graph,
  addition: Addition,
  picture: string,
): Promise<Run> => {
  await openPeer(tab, address);
  const look = await loadAndLook(tab, graph, picture);
  const moves = await moveAbout(tab, graph);
  const add = await addOne(tab, graph, addition);
  return {
    figures: { ...look.figures, ...moves, ...add.figures, heap: await heapMb(tab) },
    capped: { settle: look.capped, add: add.capped },
  };
};
