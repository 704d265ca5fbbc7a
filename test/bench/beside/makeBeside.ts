import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Served } from '../bench';
import { fitApp, openFile } from '../drive/appPage';
import { folder, results } from '../drive/folders';
import { capFor } from '../drive/outcome';
import { fitPeer, loadInPeer, openPeer, stopPeer } from '../drive/peerPage';
import { withTab } from '../drive/tab';
import { pause } from '../drive/wait';
import type { Graph } from '../graph/graph';
import { nativeText } from '../graph/nativeFile';
import type { Options, PeerName } from '../options';
import { ours } from '../report/rows';
import { answersOf } from './answers';
import { besidePage, type Shown } from './page';
import { graphOf, madeUpTown, townFrom } from './town';

const size = { width: 1280, height: 720 };

const pathOf = (name: string): string => join(folder('beside'), name);

const peerPicture = (peer: PeerName, graph: Graph, { pages }: Served): Promise<Buffer> =>
  withTab(
    pages.probe,
    async (tab) => {
      await openPeer(tab, pages.addressOf(peer));
      await loadInPeer(tab, graph, capFor(graph.nodes.length));
      await stopPeer(tab);
      await fitPeer(tab);
      await pause(1000);
      return tab.page.screenshot({ path: pathOf(`${peer}.png`) });
    },
    size,
  );

const ownPicture = (graph: Graph, { app, pages }: Served): Promise<Buffer> =>
  withTab(
    pages.probe,
    async (tab) => {
      const file = pathOf('beside.commonwheel.json');
      writeFileSync(file, await nativeText(graph));
      await openFile(tab, app, file, capFor(graph.nodes.length));
      await fitApp(tab);
      await pause(1000);
      return tab.page.screenshot({ path: pathOf(`${ours}.png`) });
    },
    size,
  );

/** Writes the page that shows one map in three programs, and what is true of it. */
export const makeBeside = async (options: Options, served: Served): Promise<number> => {
  const town = options.csv ? townFrom(options.csv) : madeUpTown();
  const graph = graphOf(town);
  const pictures: readonly (Shown & { whose: string })[] = [
    { letter: 'A', whose: 'force-graph', png: await peerPicture('force-graph', graph, served) },
    { letter: 'B', whose: ours, png: await ownPicture(graph, served) },
    { letter: 'C', whose: 'sigma', png: await peerPicture('sigma', graph, served) },
  ];
  const key = Object.fromEntries(pictures.map(({ letter, whose }) => [letter, whose]));
  const page = join(results, 'beside.html');
  const answers = join(results, 'beside-answers.json');
  writeFileSync(page, besidePage(pictures));
  writeFileSync(answers, JSON.stringify({ key, ...answersOf(town) }, null, 2));
  console.log(`${page}\n${answers}`);
  return 0;
};
