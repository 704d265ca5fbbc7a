import { isShare } from '../../../measurement/kind';
import { HowComputed } from '../computed/HowComputed';
import { differenceText } from '../figureText';
import { unitText } from './amounts';
import type { Pieces } from './explain';
import { doAddUp } from './rounded';
import type { WhyLook } from './useWhy';
import { pieceOf } from './whyWorkings';

/** What the change is made of: the partners' own figures, and where the people are (R7). */
export const PieceTable = ({ look, pieces }: { look: WhyLook; pieces: Pieces }) => {
  const { measure, telling } = look;
  const { voice } = telling;
  const { within, mix, change } = pieces.shift;
  const key = isShare(measure) ? 'mix' : 'came';
  const rows = [
    { of: 'within', name: voice.words('why.pieces.own'), amount: within },
    {
      of: 'mix',
      amount: mix,
      name: voice.words(`why.pieces.${key}`, { unit: unitText(measure, voice) }),
    },
    { of: 'change', name: voice.words('why.pieces.total'), amount: change },
  ] as const;
  const isExact = doAddUp([within, mix], change, measure);
  return (
    <table className="why-facts">
      <caption className="why-caption">{voice.words('why.pieces.caption')}</caption>
      <tbody>
        {rows.map(({ of, name, amount }) => (
          <tr key={of}>
            <th scope="row">{name}</th>
            <td className="why-number">
              <HowComputed asked={() => pieceOf(look, pieces, of)} name={name}>
                {differenceText(amount, measure, voice)}
              </HowComputed>
            </td>
          </tr>
        ))}
      </tbody>
      {!isExact && (
        <tfoot>
          <tr>
            <td colSpan={2} className="why-note">
              {voice.words('why.pieces.rounded')}
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  );
};
