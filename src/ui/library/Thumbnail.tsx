import type { MapSummary } from '../../store/ports';
import { useThumbnail } from './useThumbnail';

/** The live picture of a map, with what to see first as its text; its name and counts stand beside it. */
export const Thumbnail = ({ map }: { map: MapSummary }) => {
  const picture = useThumbnail(map);
  return (
    <div className="card-picture">
      {picture && (
        <img className="thumbnail" src={picture.address} alt={picture.text} draggable={false} />
      )}
    </div>
  );
};
