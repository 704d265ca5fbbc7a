import { ok } from '../domain/result';
import type { ReadResult } from './format';
import { type Parcel, unpacked } from './parcels';
import { type ReadTask, readTask } from './readTask';

/** What the worker says: how far it is, rows of large tables, and in the end what the file holds. */
export type ReadMessage =
  | { readonly share: number }
  | { readonly parcel: Parcel }
  | { readonly result: ReadResult };

const say = (message: ReadMessage): void => self.postMessage(message);

const handOver = (read: ReadResult): void => {
  const { parcels, rest } = read.ok ? unpacked(read.value) : { parcels: [], rest: null };
  for (const parcel of parcels) say({ parcel });
  say({ result: rest ? ok(rest) : read });
};

/** A failure leaves through the worker's own error event, so that the page hears of it. */
self.onmessage = ({ data }: MessageEvent<ReadTask>): void => {
  readTask(data, (share) => say({ share }))
    .then(handOver)
    .catch(reportError);
};
