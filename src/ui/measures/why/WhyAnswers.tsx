import { useWords } from '../../shell/services';
import type { Pieces } from './explain';
import { mostMoved } from './mostMoved';
import type { WhyLook } from './useWhy';

interface Answer {
  readonly title: string;
  readonly text: string;
}

/** Who lowered the figure most and who raised it most, each with the reason, in a sentence. */
export const WhyAnswers = ({ look, pieces }: { look: WhyLook; pieces: Pieces }) => {
  const words = useWords();
  const { lowered, raised } = mostMoved(pieces, look.telling);
  const answers: readonly Answer[] = [
    { title: words('why.most.lowered'), text: lowered ?? words('why.most.nobodyLowered') },
    { title: words('why.most.raised'), text: raised ?? words('why.most.nobodyRaised') },
  ];
  return (
    <dl className="why-answers">
      {answers.map(({ title, text }) => (
        <div key={title} className="why-answer">
          <dt>{title}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
};
