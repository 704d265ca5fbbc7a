import type { GridNow } from '../../list/gridWays';
import { drawnSoon } from '../../shell/drawnSoon';
import { CellLine } from './CellLine';
import type { EnterTools } from './enterWays';
import { ProgressLine } from './ProgressLine';
import type { ValuePlace } from './valueColumn';

interface CellFootProps {
  enter: EnterTools;
  now: GridNow;
  place: ValuePlace;
  ofMeasure: boolean;
}

/** What is known of the cell the keyboard is on: the grid is drawn and written first. */
export const CellFoot = drawnSoon(({ enter, now, place, ofMeasure }: CellFootProps) => (
  <>
    <CellLine {...{ enter, now, place }} />
    <ProgressLine {...{ enter, place, ofMeasure }} />
  </>
));
