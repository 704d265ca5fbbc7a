import { constantsOf } from '../../../interchange/measures/constants';
import { ChoiceGroup } from '../../parts/ChoiceGroup';
import { useWords } from '../../shell/services';
import type { Answering } from './answering';
import { HeldText } from './HeldText';
import { withAnswer, withConstant } from './valuesInHand';

/** What is the same in all rows of a table of values, and how its numbers are written. */
export const Constants = ({ document, hand, onHand }: Omit<Answering, 'plan'>) => {
  const words = useWords();
  const { draft } = hand;
  return (
    <section className="values-block">
      <h4 className="values-title">{words('values.constant.title')}</h4>
      <div className="values-line">
        {constantsOf(draft.roles).map((one) => (
          <HeldText
            key={one}
            label={words(`values.constant.${one}`)}
            value={draft[one]}
            {...(one === 'period' && { hint: words('values.constant.periodHint') })}
            onTake={(text) => onHand(withConstant(document, hand, { [one]: text }))}
          />
        ))}
        <ChoiceGroup
          label={words('values.decimal.label')}
          choices={[
            { id: '.', label: words('values.decimal.point') },
            { id: ',', label: words('values.decimal.comma') },
          ]}
          value={draft.decimal}
          onChange={(decimal) => onHand(withAnswer(hand, { decimal }))}
        />
      </div>
    </section>
  );
};
