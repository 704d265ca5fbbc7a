import type { ReadResult } from './format';
import { type ReadTask, readTask } from './readTask';

/** What the worker says: how far it is, and in the end what the file holds. */
export type ReadMessage = { readonly share: number } | { readonly result: ReadResult };

const say = (message: ReadMessage): void => self.postMessage(message);

/** A failure leaves through the worker's own error event, so that the page hears of it. */
self.onmessage = ({ data }: MessageEvent<ReadTask>): void => {
  readTask(data, (share) => say({ share }))
    .then((result) => say({ result }))
    .catch(reportError);
};
