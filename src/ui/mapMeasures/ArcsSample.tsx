import { useDocument } from '../map/mapContext';
import { SampleBadge } from '../measures/SampleBadge';
import { useArcs } from './arcsShown';

/** Says that figures are illustrative while the map shows any. */
export const ArcsSample = () => {
  const arcs = useArcs(useDocument());
  return arcs.size > 0 ? <SampleBadge /> : null;
};
