import { lacksPlaces } from '../../domain/commands/arrange';
import type { MapDocument } from '../../domain/document';
import { graphOf } from '../../layout/graphOf';
import { createLayoutClient, type LayoutClient, type LayoutJob } from '../../layout/layoutClient';
import { widthByTable } from '../../layout/letterWidths';
import { startWorker } from '../../layout/startWorker';
import { readyWorker } from '../shell/readyWorker';
import { mapShape } from './mapShape';

/** The worker that lays maps out. */
export const layouter = readyWorker(startWorker);

/** A whole map that began to be laid out before it is on screen, and the worker that does it. */
export interface LayoutAhead {
  readonly document: MapDocument;
  readonly client: LayoutClient;
  readonly job: LayoutJob;
}

/** Begins to lay out a map that is about to be shown; null when all stand already or there are no workers. */
export const layOutAhead = (document: MapDocument): LayoutAhead | null => {
  if (typeof Worker !== 'function' || !lacksPlaces(document)) return null;
  const client = createLayoutClient(layouter.take);
  const task = { how: 'arrange', aspect: mapShape(window) } as const;
  const job = client.run(graphOf(document, widthByTable), task);
  // Who takes it over hears of a failure.
  job.done.catch(() => undefined);
  return { document, client, job };
};

/** True when every circle, link and setting of a map is what it was when its layout began. */
export const isStillMeant = ({ document }: LayoutAhead, now: MapDocument): boolean =>
  now.rows.size === document.rows.size &&
  [...now.rows].every(([id, row]) => document.rows.get(id) === row);
