import { ownMeaning } from '../../../domain/markers';
import { cellStates } from '../../../domain/measureRow';
import type { SignMeaning } from '../../../interchange/measures/cellText';
import { keyOf } from '../../../interchange/measures/valueDraft';
import { Select } from '../../parts/Select';
import { useFormat, useWords } from '../../shell/services';
import type { Answering } from './answering';
import { withAnswer } from './valuesInHand';

const meanings: readonly SignMeaning[] = [
  ...cellStates.filter((state) => state !== 'reported'),
  'skip',
];

/** What signs among the numbers mean, and how often they stand there; those nobody knows have to be answered (R4). */
export const SignAnswers = ({ document, hand, plan, onHand }: Answering) => {
  const words = useWords();
  const format = useFormat();
  const { markers } = hand.draft;
  const signs = [...plan.said.signs];
  if (signs.length === 0) return null;
  const label = (means: SignMeaning): string =>
    means === 'skip' ? words('values.signs.skip') : words(`define.state.${means}`);
  return (
    <section className="values-block">
      <h4 className="values-title">{words('values.signs.title')}</h4>
      <p className="import-note">{words('values.signs.hint')}</p>
      <table className="import-table values-signs">
        <thead>
          <tr>
            <th scope="col">{words('values.signs.sign')}</th>
            <th scope="col">{words('values.signs.count')}</th>
            <th scope="col">{words('values.signs.means')}</th>
          </tr>
        </thead>
        <tbody>
          {signs.map(([text, count]) => (
            <tr key={text}>
              <th scope="row" dir="auto">
                {text}
              </th>
              <td>{format.number(count)}</td>
              <td>
                <Select
                  label={words('values.signs.meansOf', { sign: text })}
                  hideLabel
                  choices={meanings.map((id) => ({ id, label: label(id) }))}
                  value={markers[keyOf(text)] ?? ownMeaning(document, text)}
                  placeholder={words('values.signs.choose')}
                  onChange={(means) =>
                    onHand(withAnswer(hand, { markers: { ...markers, [keyOf(text)]: means } }))
                  }
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
