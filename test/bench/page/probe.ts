import { watchBusy } from './busy';
import { watchCanvasDrag } from './canvasDrag';
import { watchEdit } from './edit';
import { firstPaintWatch } from './firstPaint';
import { frameWatch } from './frames';
import { longTaskWatch } from './longTasks';
import { watchPeerDrag } from './peerDrag';
import { watchPlaces } from './settle';
import { storedWatch } from './stored';
import { textWatch } from './texts';

/** Runs in every page before its own code; it knows no library. */
const bench = {
  longTasks: longTaskWatch(),
  paint: firstPaintWatch(),
  frames: frameWatch(),
  texts: textWatch(),
  stored: storedWatch(),
  watchPlaces,
  watchBusy,
  watchPeerDrag,
  watchCanvasDrag,
  watchEdit,
};

declare global {
  interface Window {
    bench: typeof bench;
  }
}

window.bench = bench;
