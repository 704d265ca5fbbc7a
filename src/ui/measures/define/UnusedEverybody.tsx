import { unusedOfEverybody } from '../../../domain/everybody';
import type { IndicatorRow } from '../../../domain/measureRow';
import { useDocument } from '../../map/mapContext';
import { useWords } from '../../shell/services';

/** Says of a measure of what partners do that its values about everybody are kept and not used. */
export const UnusedEverybody = ({ measure }: { measure: IndicatorRow }) => {
  const words = useWords();
  const count = unusedOfEverybody(useDocument(), measure);
  return count > 0 ? <p className="field-hint">{words('everybody.unused', { count })}</p> : null;
};
