import type { ArcsTold } from '../../rendering/arcsReach';
import type { Picture } from '../map/stage';
import { usePictureNow } from './usePictureNow';

const read = (picture: Picture): ArcsTold => picture.arcsTold();

/** What the map tells at this zoom of what circles report. */
export const useArcsTold = (): ArcsTold => usePictureNow<ArcsTold>(read, 'all');
