import { compared } from '../../../measurement/compare';
import { valueText } from '../figureText';
import { useMeasures } from '../useMeasures';
import { amountText } from './amounts';
import type { Pieces } from './explain';
import { storyText } from './storyText';
import type { WhyLook } from './useWhy';

const findingKeys = { [-1]: 'fell', 0: 'same', 1: 'rose' } as const;

/** The finding as a title, and the sentence that says why. */
export const WhyHead = ({ look, pieces }: { look: WhyLook; pieces: Pieces }) => {
  const { chosen } = useMeasures();
  const { measure, before, after, telling } = look;
  const { shift, story } = pieces;
  const { voice } = telling;
  const key = findingKeys[compared(shift.to, shift.from)];
  return (
    <header className="why-head">
      <h3 className="why-finding">
        {voice.words(`why.finding.${key}`, {
          measure: measure.name,
          by: amountText(shift.change, measure, voice),
          from: valueText(shift.from, measure, voice),
          to: valueText(shift.to, measure, voice),
          before: before.label,
          after: after.label,
        })}
      </h3>
      {chosen.group && (
        <p className="why-note">{voice.words('why.ofGroup', { group: chosen.group.name })}</p>
      )}
      <p className="why-story">{storyText(story, shift, telling)}</p>
    </header>
  );
};
