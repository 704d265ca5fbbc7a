import { readBackup } from './backupFile';

/** A failure leaves through the worker's own error event, so that the page hears of it. */
self.onmessage = ({ data }: MessageEvent<Uint8Array>): void => {
  readBackup(data)
    .then((result) => self.postMessage(result))
    .catch(reportError);
};
