import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import type { Asked } from '../../../measurement/asked';
import { useDocument } from '../../map/mapContext';
import { Button } from '../../parts/Button';
import { useFormat, useServices, useWords } from '../../shell/services';
import { useVoice } from '../figureText';
import { ComputedSheet } from './ComputedSheet';
import { CopySentence } from './CopySentence';
import { FigureButton } from './FigureButton';
import type { Working } from './working';
import { workingNotes, workingSentence } from './workingSentence';

interface WholeProps {
  of: Working;
  onOpen: (asked: Asked) => void;
  /** The figure that somebody comes back from. */
  from: Asked | null;
}

const MadeOf = ({ of, onOpen, from }: WholeProps) => {
  const words = useWords();
  return (
    <section className="computed-part">
      <h3>{words('working.madeOf')}</h3>
      <dl className="working-lines">
        {of.lines.map(({ name, value, asked }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {asked ? (
                <FigureButton name={name} isHere={asked === from} onPress={() => onOpen(asked)}>
                  {value}
                </FigureButton>
              ) : (
                value
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

const Rule = ({ of }: { of: Working }) => {
  const words = useWords();
  return (
    <section className="computed-part">
      <h3>{words('working.rule')}</h3>
      <p>{of.rule}</p>
      <details className="computed-more">
        <summary>{words('computed.technical')}</summary>
        <p>{of.technical}</p>
      </details>
    </section>
  );
};

const Whole = (props: WholeProps) => {
  const { of } = props;
  const voice = useVoice();
  const format = useFormat();
  const { clock } = useServices();
  const notes = workingNotes(useDocument(), of, voice);
  return (
    <div className="computed">
      <div className="computed-top">
        <p className="computed-about">
          {[of.measure?.name, of.name].filter((part) => part).join(' · ')}
        </p>
        <p className="large-figure">{of.result}</p>
      </div>
      {notes.length > 0 && (
        <ul className="computed-notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <MadeOf {...props} />
      <Rule of={of} />
      <CopySentence
        sentence={workingSentence(of, notes, voice, format.date(clock.now()))}
        about={of.beside && of.name}
      />
    </div>
  );
};

/** How a number was worked out: the figures it is made of, each with its own sheet, and by which rule. */
export const WorkingSheet = ({ of }: { of: Working }) => {
  const words = useWords();
  const [inner, setInner] = useState<Asked | null>(null);
  const [from, setFrom] = useState<Asked | null>(null);
  if (!inner)
    return (
      <>
        {of.beside && <ComputedSheet asked={of.beside} />}
        <Whole of={of} onOpen={setInner} from={from} />
      </>
    );
  const back = (): void => {
    setFrom(inner);
    setInner(null);
  };
  return (
    <>
      <Button variant="quiet" icon={ArrowLeft} autoFocus onPress={back}>
        {words('working.back', { name: of.name })}
      </Button>
      <ComputedSheet asked={inner} />
    </>
  );
};
