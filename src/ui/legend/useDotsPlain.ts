import type { Picture } from '../map/stage';
import { usePictureNow } from './usePictureNow';

const read = (picture: Picture): number => Number(picture.isPlain());

/** True while partners are so small that their rings and shapes are not drawn. */
export const useDotsPlain = (): boolean => usePictureNow(read, 0) === 1;
