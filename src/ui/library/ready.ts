import { startReadWorker } from '../../interchange/readClient';
import { layouter } from '../map/layoutAhead';
import { readyWorker } from '../shell/readyWorker';

/** The worker that reads files. */
export const reader = readyWorker(startReadWorker);

/** Gets ready for a file that somebody may choose soon. */
export const expectFile = (): void => reader.prepare();

/** Gets ready for the map of a file that is being read. */
export const expectMap = (): void => layouter.prepare();
