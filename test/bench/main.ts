import { buildIfNeeded } from '../../src/server/build.mjs';
import { dist } from '../../src/server/root.mjs';
import { serve } from '../../src/server/serve.mjs';
import { runBench } from './bench';
import { makeBeside } from './beside/makeBeside';
import { openPages } from './drive/pages';
import { type Options, optionsFrom, peerNames } from './options';

const say = (error: unknown): number => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
};

const run = async (options: Options): Promise<number> => {
  if (!options.dist && !buildIfNeeded())
    throw new Error('There is no build to measure: it failed, see above.');
  const folder = options.dist ?? dist;
  const app = await serve({ folder, port: 0 });
  const pages = await openPages(options.beside ? peerNames : options.peers);
  try {
    const work = options.beside ? makeBeside : runBench;
    return await work(options, { app: `${app.address}/`, pages, dist: folder });
  } finally {
    pages.close();
    await app.close();
  }
};

/** The whole command; its result is the exit code. */
export const main = async (words: readonly string[]): Promise<number> => {
  try {
    return await run(optionsFrom(words));
  } catch (error) {
    return say(error);
  }
};
