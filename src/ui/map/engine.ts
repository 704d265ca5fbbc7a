import type { Point } from '../../domain/row';
import { graphOf } from '../../layout/graphOf';
import { createInlineLayout } from '../../layout/inlineLayout';
import { createLayoutClient, LayoutStopped } from '../../layout/layoutClient';
import { widthByTable } from '../../layout/letterWidths';
import { placeNew } from '../../layout/placeNew';
import { startWorker } from '../../layout/startWorker';
import type { Placer } from '../../store/places';
import type { LayoutEngine } from './layoutRunner';

/**
 * Names are measured by table, not by the browser: the same map comes to stand at the same places
 * on every computer, whatever fonts have loaded.
 */
export const placer: Placer = (document, fresh, wish) => {
  const [first] = fresh;
  const wishes = first && wish ? [{ id: first, at: wish as Point }] : [];
  return Object.fromEntries(placeNew(graphOf(document, widthByTable), wishes));
};

/** The layout in a worker, or on the page in short slices where there are no workers. */
export const engineFor = (): LayoutEngine => {
  const client =
    typeof Worker === 'function'
      ? createLayoutClient(startWorker)
      : createInlineLayout(() => performance.now());
  let cancel: () => void = () => undefined;
  return {
    run: async (document, task) => {
      const job = client.run(graphOf(document, widthByTable), task);
      cancel = job.cancel;
      return job.done.catch((reason: unknown) => {
        if (reason instanceof LayoutStopped) return null;
        throw reason;
      });
    },
    halt: () => cancel(),
    stop: () => client.stop(),
  };
};
