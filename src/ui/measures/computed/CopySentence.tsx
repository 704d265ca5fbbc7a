import { Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../parts/Button';
import { useFormat, useServices } from '../../shell/services';
import { useVoice } from '../figureText';
import type { Explained } from './explained';
import { figureSentence } from './sentence';

type Copying = 'copy' | 'copied' | 'copyFailed';

/** The figure as a sentence with its caveats (R27), to be copied. */
export const CopySentence = ({ its }: { its: Explained }) => {
  const voice = useVoice();
  const format = useFormat();
  const { clock } = useServices();
  const [state, setState] = useState<Copying>('copy');
  const sentence = figureSentence(its, voice, format.date(clock.now()));
  const copy = () =>
    navigator.clipboard.writeText(sentence).then(
      () => setState('copied'),
      () => setState('copyFailed'),
    );
  return (
    <section className="computed-part">
      <h3>{voice.words('computed.sentenceTitle')}</h3>
      <p className="computed-sentence">{sentence}</p>
      <div className="computed-copy">
        <Button icon={Copy} onPress={() => void copy()}>
          {voice.words('computed.copy')}
        </Button>
        <span role="status">{state !== 'copy' && voice.words(`computed.${state}`)}</span>
      </div>
    </section>
  );
};
