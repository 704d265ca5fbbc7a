import type { MapSummary } from '../../store/ports';
import { useThumbnail } from './useThumbnail';

/** The live picture of a map; its name and what is in it stand beside it in words. */
export const Thumbnail = ({ map }: { map: MapSummary }) => {
  const picture = useThumbnail(map);
  return (
    <div className="card-picture">
      {picture && <img className="thumbnail" src={picture} alt="" draggable={false} />}
    </div>
  );
};
