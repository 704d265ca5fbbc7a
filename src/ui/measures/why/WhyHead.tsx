import { ArrowLeftRight } from 'lucide-react';
import { useId } from 'react';
import { compared } from '../../../measurement/compare';
import { OwnTitle } from '../../charts/OwnTitle';
import { Button } from '../../parts/Button';
import { differenceText, partnersText, valueText, whyText } from '../figureText';
import { notOverTime } from '../notOverTime';
import { useOnPaper } from '../onPaper';
import { useMeasures } from '../useMeasures';
import { useOwnWords } from '../useOwnWords';
import { amountText } from './amounts';
import type { Explained, Pieces } from './explain';
import { storyText } from './storyText';
import type { WhyLook } from './useWhy';
import { whySaw } from './whySaw';

const moved = { [-1]: 'fell', 0: 'same', 1: 'rose' } as const;
const beside = { fell: 'lower', rose: 'higher' } as const;

/** A movement where it may be called one (R28), else two values beside each other. */
const findingKey = ({ claim, comparison }: Explained, { shift }: Pieces) => {
  const key = moved[compared(shift.to, shift.from)];
  if (comparison !== 'change') return 'beside';
  if (key === 'same') return key;
  if (claim === 'usual') return 'usual';
  return claim === 'signal' ? key : beside[key];
};

/** The finding as a sentence; with few points it says that no more can be said (R28). */
export const findingText = (look: WhyLook, pieces: Pieces): string => {
  const { measure, before, after, telling, explained } = look;
  const { voice } = telling;
  const { shift } = pieces;
  const key = findingKey(explained, pieces);
  const text = voice.words(`why.finding.${key}`, {
    measure: measure.name,
    by: amountText(shift.change, measure, voice),
    from: valueText(shift.from, measure, voice),
    to: valueText(shift.to, measure, voice),
    before: before.label,
    after: after.label,
  });
  const isFew = explained.claim === 'tooFew' && (key === 'lower' || key === 'higher');
  return isFew ? voice.words('figures.tooFewAfter', { finding: text }) : text;
};

const sameText = ({ explained, measure, telling: { voice } }: WhyLook): string => {
  const { matched } = explained.change;
  return matched.is === 'value'
    ? differenceText(matched.value.difference, measure, voice)
    : whyText(matched.why, voice);
};

/** Whose change this is, and the way to that of the same partners both times (R6). */
const Whose = ({ look }: { look: WhyLook }) => {
  const { change } = useMeasures();
  const isOnPaper = useOnPaper();
  const { explained, telling, after } = look;
  const { voice } = telling;
  const partners = `${partnersText(explained.before, voice)} → ${partnersText(explained.after, voice)}`;
  return (
    <div className="why-whose">
      <p className="why-note">{voice.words('why.whose', { partners, matched: sameText(look) })}</p>
      {!isOnPaper && (
        <Button
          variant="quiet"
          icon={ArrowLeftRight}
          onPress={() => change({ tab: 'scorecard', period: after.id })}
        >
          {voice.words('why.toScorecard')}
        </Button>
      )}
    </div>
  );
};

/** The finding as a title, whose change it is, and the sentence that says why. */
export const WhyHead = ({ look, pieces }: { look: WhyLook; pieces: Pieces }) => {
  const { chosen } = useMeasures();
  const id = useId();
  const own = useOwnWords(look.measure, 'why', whySaw(look));
  const { measure, before, after, telling, explained } = look;
  const { voice } = telling;
  const { comparison } = explained;
  const note = notOverTime({ period: before, comparison }, after, measure, voice);
  return (
    <header className="why-head">
      <OwnTitle
        {...{ id, own: chosen.group ? undefined : own }}
        className="why-finding"
        title={findingText(look, pieces)}
      />
      {chosen.group && (
        <p className="why-note">{voice.words('why.ofGroup', { group: chosen.group.name })}</p>
      )}
      {note && <p className="why-warning">{note}</p>}
      <p className="why-story">{storyText(pieces.story, pieces.shift, telling)}</p>
      <Whose look={look} />
    </header>
  );
};
