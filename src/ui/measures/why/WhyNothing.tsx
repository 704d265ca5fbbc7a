import type { Why } from '../../../measurement/figure';
import { Button } from '../../parts/Button';
import { EmptyState } from '../../parts/EmptyState';
import { useVoice, whyText } from '../figureText';
import { useMeasures } from '../useMeasures';
import type { WhyLook } from './useWhy';

/** A figure about everybody is not made of what partners did: there are no pieces to tell (R7). */
const OfEverybody = ({ look }: { look: WhyLook }) => {
  const { words } = useVoice();
  const { change } = useMeasures();
  return (
    <EmptyState
      title={words('everybody.contribution.title')}
      text={words('everybody.why', { after: look.after.label })}
    >
      <Button variant="primary" onPress={() => change({ tab: 'trends' })}>
        {words('everybody.contribution.see')}
      </Button>
    </EmptyState>
  );
};

/** What is missing for a change to be told, and the way there. */
export const WhyNothing = ({ look, why }: { look: WhyLook | null; why: Why | null }) => {
  const voice = useVoice();
  const { change } = useMeasures();
  const { words } = voice;
  if (look && why === 'aboutEverybody') return <OfEverybody look={look} />;
  const reason = why === 'onlyRange' ? words('why.none.range') : why && whyText(why, voice);
  const text =
    look && reason
      ? words('why.none.reason', { before: look.before.label, after: look.after.label, reason })
      : words('why.none.onePeriod');
  return (
    <EmptyState title={words('why.none.title')} text={text}>
      <Button variant="primary" onPress={() => change({ tab: look ? 'enter' : 'define' })}>
        {words(look ? 'why.none.enter' : 'why.none.setUp')}
      </Button>
    </EmptyState>
  );
};
