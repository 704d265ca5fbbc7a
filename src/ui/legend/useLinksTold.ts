import { useCallback } from 'react';
import type { Look } from '../../rendering/look';
import { type LinksTold, linksToldAt } from '../../rendering/lookLine';
import type { Picture } from '../map/stage';
import { usePictureNow } from './usePictureNow';

/** What of connections can be told apart at this zoom. */
export const useLinksTold = (look: Look): LinksTold =>
  usePictureNow<LinksTold>(
    useCallback((picture: Picture) => linksToldAt(picture.zoom(), look), [look]),
    'all',
  );
