import { isSentenceOld, keepSentence, writeSentence } from '../../domain/commands/sentence';
import { useMap, useSession } from '../map/mapContext';
import { useDocumentSoon } from '../map/useDocumentSoon';
import { Button } from '../parts/Button';
import { textOf } from './parts';
import { computedSentence } from './sentence';
import { useVoice } from './useVoice';

/** What the map itself now says, when that changed since somebody wrote the sentence. A room never sees it. */
export const HeadlineNow = () => {
  const tools = useMap();
  const voice = useVoice();
  const document = useDocumentSoon();
  const isForRoom = useSession((session) => session.projector);
  if (isForRoom || !isSentenceOld(document)) return null;
  return (
    <p className="headline-now">
      {tools.words('insight.now')}{' '}
      <span dir="auto">{textOf(computedSentence(voice, document))}</span>
      <Button variant="quiet" onPress={() => tools.run(writeSentence, { text: '' })}>
        {tools.words('insight.useIt')}
      </Button>
      <Button variant="quiet" onPress={() => tools.run(keepSentence, null)}>
        {tools.words('insight.keep')}
      </Button>
    </p>
  );
};
