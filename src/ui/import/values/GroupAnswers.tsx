import { textsOf } from '../../../interchange/measures/textsOf';
import { keyOf } from '../../../interchange/measures/valueDraft';
import { Checkbox } from '../../parts/Checkbox';
import { useWords } from '../../shell/services';
import type { Answering } from './answering';
import { HeldText } from './HeldText';
import { withAnswer } from './valuesInHand';

/** What groups are told apart by, and which of them means everybody. */
export const GroupAnswers = ({ hand, onHand }: Pick<Answering, 'hand' | 'onHand'>) => {
  const words = useWords();
  const { roles, dimension, totals } = hand.draft;
  const texts = textsOf(hand.table, roles, 'group');
  if (texts.length === 0) return null;
  const hasColumn = roles.some(({ is }) => is === 'dimension');
  return (
    <section className="values-block">
      <h4 className="values-title">{words('values.groups.title')}</h4>
      {!hasColumn && (
        <div className="values-line">
          <HeldText
            label={words('values.groups.dimension')}
            value={dimension}
            onTake={(name) => name && onHand(withAnswer(hand, { dimension: name }))}
          />
        </div>
      )}
      <fieldset className="values-groups">
        <legend className="field-label">{words('values.groups.everybody')}</legend>
        {texts.map((text) => (
          <Checkbox
            key={text}
            label={<bdi>{text}</bdi>}
            isOn={totals[keyOf(text)] === true}
            onChange={(isOn) =>
              onHand(withAnswer(hand, { totals: { ...totals, [keyOf(text)]: isOn } }))
            }
          />
        ))}
      </fieldset>
      <p className="import-note">{words('values.groups.everybodyHint')}</p>
    </section>
  );
};
