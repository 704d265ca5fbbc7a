import { type MapDocument, rowsOf } from '../../domain/document';
import type { Point } from '../../domain/row';
import type { LayoutTask } from '../../layout/graph';
import { graphOf } from '../../layout/graphOf';
import { createInlineLayout } from '../../layout/inlineLayout';
import { placeAtOnce } from '../../layout/kinds/placeAtOnce';
import {
  createLayoutClient,
  type LayoutClient,
  type LayoutJob,
  LayoutStopped,
} from '../../layout/layoutClient';
import { widthByTable } from '../../layout/letterWidths';
import type { Placer } from '../../store/places';
import { isStillMeant, type LayoutAhead, layouter } from './layoutAhead';
import type { LayoutEngine } from './layoutRunner';
import { mapShape } from './mapShape';

/**
 * Names are measured by table, not by the browser: the same map comes to stand at the same places
 * on every computer, whatever fonts have loaded.
 */
export const placer: Placer = (document, fresh, wish) => {
  const [first] = fresh;
  const wishes = first && wish ? [{ id: first, at: wish as Point }] : [];
  return Object.fromEntries(placeAtOnce(graphOf(document, widthByTable), wishes));
};

/** A map of so many circles takes a moment to be handed over: the edit is shown first. */
const many = 1000;

const afterThisTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const freshClient = (): LayoutClient =>
  typeof Worker === 'function'
    ? createLayoutClient(layouter.take)
    : createInlineLayout(() => performance.now());

/**
 * The layout in a worker, or on the page in short slices where there are no workers. What began `ahead` is taken over when it is what is asked for first.
 */
export const engineFor = (ahead: LayoutAhead | null = null): LayoutEngine => {
  const client = ahead?.client ?? freshClient();
  let begun = ahead;
  let cancel: () => void = () => undefined;
  let turn = 0;
  const started = (document: MapDocument, task: LayoutTask): LayoutJob => {
    const asked = task.how === 'arrange' ? { aspect: mapShape(window), ...task } : task;
    return client.run(graphOf(document, widthByTable), asked);
  };
  return {
    run: async (document, task) => {
      cancel();
      const mine = ++turn;
      if (rowsOf(document, 'node').length > many) await afterThisTask();
      if (mine !== turn) return null;
      const meant = begun && task.how === 'arrange' && isStillMeant(begun, document) && begun.job;
      begun = null;
      const job = meant || started(document, task);
      cancel = job.cancel;
      return job.done.catch((reason: unknown) => {
        if (reason instanceof LayoutStopped) return null;
        throw reason;
      });
    },
    halt: () => {
      turn++;
      cancel();
    },
    stop: () => {
      turn++;
      client.stop();
    },
  };
};
