import { Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../parts/Button';
import { useWords } from '../../shell/services';

type Copying = 'copy' | 'copied' | 'copyFailed';

interface CopySentenceProps {
  sentence: string;
  /** What it is about, read out with the button where two of them stand in one window. */
  about?: string | undefined;
}

/** A number as a sentence with its caveats (R27), to be copied. */
export const CopySentence = ({ sentence, about }: CopySentenceProps) => {
  const words = useWords();
  const [state, setState] = useState<Copying>('copy');
  const copy = () =>
    navigator.clipboard.writeText(sentence).then(
      () => setState('copied'),
      () => setState('copyFailed'),
    );
  return (
    <section className="computed-part">
      <h3>{words('computed.sentenceTitle')}</h3>
      <p className="computed-sentence">{sentence}</p>
      <div className="computed-copy">
        <Button icon={Copy} onPress={() => void copy()}>
          {words('computed.copy')}
          {about && <span className="hidden-text">: {about}</span>}
        </Button>
        <span role="status">{state !== 'copy' && words(`computed.${state}`)}</span>
      </div>
    </section>
  );
};
