import type { Picture } from '../map/stage';
import { usePictureNow } from './usePictureNow';

const leftOut = (picture: Picture): number => picture.namesLeftOut();

/** How many names of circles in view find no room at this zoom. */
export const useNamesLeftOut = (): number => usePictureNow(leftOut, 0);
