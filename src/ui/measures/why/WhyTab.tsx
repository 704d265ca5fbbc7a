import { Select } from '../../parts/Select';
import { useWords } from '../../shell/services';
import { useWhy, type WhyLook } from './useWhy';
import { WhyAnswers } from './WhyAnswers';
import { WhyFacts } from './WhyFacts';
import { WhyFoot } from './WhyFoot';
import { WhyHead } from './WhyHead';
import { WhyNothing } from './WhyNothing';
import { WhyTable } from './WhyTable';

const Against = ({ look: { choices, before, compareWith } }: { look: WhyLook }) => (
  <Select
    label={useWords()('why.against')}
    choices={choices.map(({ id, label }) => ({ id, label }))}
    value={before.id}
    onChange={compareWith}
  />
);

const Story = ({ look }: { look: WhyLook }) => {
  const { pieces } = look.explained;
  if (pieces.is === 'none') return <WhyNothing look={look} why={pieces.why} />;
  return (
    <article className="why-page">
      <WhyHead look={look} pieces={pieces.value} />
      <WhyAnswers look={look} pieces={pieces.value} />
      <WhyFacts look={look} pieces={pieces.value} />
      <WhyTable look={look} pieces={pieces.value} />
      <WhyFoot look={look} />
    </article>
  );
};

/** Why a figure changed from one period to another (R6, R7): in a sentence, and partner by partner. */
export const WhyTab = () => {
  const look = useWhy();
  if (!look) return <WhyNothing look={null} why={null} />;
  return (
    <>
      <div className="tab-beside tab-tools">
        <Against look={look} />
      </div>
      <section className="why">
        <Story look={look} />
      </section>
    </>
  );
};
