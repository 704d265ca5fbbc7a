import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Addition, Graph } from '../graph/graph';
import { additionTo, makeGraph } from '../graph/makeGraph';
import { nativeText } from '../graph/nativeFile';
import type { Options } from '../options';
import { ours } from '../report/rows';
import { runApp } from './appRun';
import { folder } from './folders';
import { capFor, type Outcome, type Run } from './outcome';
import type { Pages } from './pages';
import { runPeer } from './peerRun';
import { type Tab, withTab } from './tab';
import { within } from './wait';

export interface Places {
  /** Where our app is served. */
  readonly app: string;
  readonly pages: Pages;
  /** The file raw results are added to, one a line. */
  readonly raw: string;
}

interface Task {
  readonly view: string;
  readonly run: (tab: Tab) => Promise<Run>;
}

interface Round {
  readonly graph: Graph;
  readonly addition: Addition;
  readonly file: string;
  readonly rep: number;
}

const pictureOf = (view: string, { graph }: Round): string =>
  join(folder('pictures'), `${view}-${graph.nodes.length}.png`);

/** Everybody in turn; each round begins with another one. */
const tasksOf = (options: Options, { app, pages }: Places, round: Round): readonly Task[] => {
  const { graph, addition, file, rep } = round;
  const peers = options.peers.map((peer): Task => {
    const address = pages.addressOf(peer);
    const run = (tab: Tab) => runPeer(tab, address, graph, addition, pictureOf(peer, round));
    return { view: peer, run };
  });
  const picture = pictureOf(ours, round);
  const own: Task = {
    view: ours,
    run: (tab) => runApp(tab, { address: app, graph, addition, file, picture }),
  };
  const all = [...peers, own];
  return all.map((_, at) => all[(at + rep - 1) % all.length] ?? own);
};

const nothing: Run = { figures: {}, capped: { settle: false, add: false } };

const outcomeOf = async (
  { view, run }: Task,
  { graph, rep }: Round,
  probe: string,
): Promise<Outcome> => {
  const started = performance.now();
  const circles = graph.nodes.length;
  const known = { view, circles, rep };
  const seconds = () => (performance.now() - started) / 1000;
  const limit = 4 * capFor(circles) + 120_000;
  try {
    return await withTab(probe, async (tab) => {
      const done = await within(run(tab), limit, `${view} with ${circles} circles`);
      return { ...known, ...done, errors: tab.errors.slice(0, 3), seconds: seconds() };
    });
  } catch (error) {
    const failed = String(error instanceof Error ? error.message : error).slice(0, 300);
    return { ...known, ...nothing, failed, errors: [], seconds: seconds() };
  }
};

const roundFor = async (circles: number, rep: number): Promise<Round> => {
  const graph = makeGraph(circles);
  const file = join(folder('maps'), `bench-${circles}.commonwheel.json`);
  writeFileSync(file, await nativeText(graph));
  return { graph, addition: additionTo(graph), file, rep };
};

const tell = ({ view, circles, rep, seconds, failed, errors }: Outcome): void => {
  const trouble = failed ?? errors[0] ?? '';
  console.log(`${view}, ${circles} circles, round ${rep}: ${seconds.toFixed(0)} s ${trouble}`);
};

/** Runs every view on the graphs of one size, each in a browser of its own. */
export const runRounds = async (
  circles: number,
  options: Options,
  places: Places,
): Promise<readonly Outcome[]> => {
  const outcomes: Outcome[] = [];
  for (let rep = 1; rep <= options.reps; rep++) {
    const round = await roundFor(circles, rep);
    for (const task of tasksOf(options, places, round)) {
      const outcome = await outcomeOf(task, round, places.pages.probe);
      outcomes.push(outcome);
      appendFileSync(places.raw, `${JSON.stringify(outcome)}\n`);
      tell(outcome);
    }
  }
  return outcomes;
};
