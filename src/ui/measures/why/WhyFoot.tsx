import { isShare } from '../../../measurement/kind';
import { useFormat } from '../../shell/services';
import { unitText } from './amounts';
import type { WhyLook } from './useWhy';

/** Who is in neither figure, how the pieces are worked out, and the marks that figures must carry. */
export const WhyFoot = ({ look }: { look: WhyLook }) => {
  const format = useFormat();
  const { explained, telling, measure } = look;
  const { words } = telling.voice;
  const names = format
    .list(explained.absent.map(telling.nameOf))
    .map(({ text }) => text)
    .join('');
  const rule = isShare(measure) ? 'why.rule' : 'why.ruleCount';
  return (
    <footer className="why-foot">
      {names && <p>{words('why.left', { names })}</p>}
      <p>{words(rule, { unit: unitText(measure, telling.voice) })}</p>
    </footer>
  );
};
