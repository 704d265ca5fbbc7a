import { useMemo } from 'react';
import { useDocument } from '../map/mapContext';
import { type Headline, headlineFor } from './sentence';
import { useVoice } from './useVoice';

/** The sentence beside the open map, of what may be shown. */
export const useHeadline = (): Headline => {
  const voice = useVoice();
  const document = useDocument();
  return useMemo(() => headlineFor(voice, document), [voice, document]);
};
