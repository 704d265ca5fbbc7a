import type { Why } from '../../../measurement/figure';
import { Button } from '../../parts/Button';
import { EmptyState } from '../../parts/EmptyState';
import { useVoice, whyText } from '../figureText';
import { useMeasures } from '../useMeasures';
import type { WhyLook } from './useWhy';

/** What is missing for a change to be told, and the way there. */
export const WhyNothing = ({ look, why }: { look: WhyLook | null; why: Why | null }) => {
  const voice = useVoice();
  const { change } = useMeasures();
  const { words } = voice;
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
