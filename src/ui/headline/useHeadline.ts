import { useMemo } from 'react';
import { mapRow } from '../../domain/document';
import { useDocumentSoon } from '../map/useDocumentSoon';
import { useOfDocument } from '../map/useOfDocument';
import { computedSentence, type Headline, ownSentence } from './sentence';
import { useVoice } from './useVoice';

/** The sentence beside the open map, of what may be shown; what somebody wrote is there at once. */
export const useHeadline = (): Headline => {
  const voice = useVoice();
  const own = useOfDocument((document) => mapRow(document)?.sentence ?? '');
  const document = useDocumentSoon();
  return useMemo(
    () => (own ? ownSentence(own) : { parts: computedSentence(voice, document), isOwn: false }),
    [own, voice, document],
  );
};
