import { mapRow } from '../../domain/document';
import { useDocument } from '../map/mapContext';
import { useWords } from '../shell/services';

/** Says that the numbers of this map are illustrative, where they are. */
export const SampleBadge = () => {
  const words = useWords();
  const document = useDocument();
  if (!mapRow(document)?.sample) return null;
  return <p className="figure-badge">{words('measures.illustrative')}</p>;
};
