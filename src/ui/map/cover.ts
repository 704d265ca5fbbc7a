import type { SessionState } from '../../store/sessionStore';

const sheet = 336;
/** Below this the details sheet lies over the whole map, and there is no clear side to keep to. */
const narrow = 700;

/** How much of the map's right edge the details sheet covers or is about to, in CSS px. */
export const coveredRight = ({ selection, tray }: SessionState): number =>
  !tray && selection.length > 0 && window.innerWidth >= narrow ? sheet : 0;
