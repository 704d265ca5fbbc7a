import { Fragment, type ReactNode } from 'react';
import { bookOf } from '../../../interchange/measures/book/bookOf';
import { Checkbox } from '../../parts/Checkbox';
import { useFormat, useWords } from '../../shell/services';
import { Group } from '../Group';
import { Notices } from '../Notices';
import { Sentences } from '../Sentences';
import { StepHeading } from '../StepList';
import type { Answering } from './answering';
import { OfEverybody } from './OfEverybody';
import { PartnerAnswers } from './PartnerAnswers';
import { Percents } from './Percents';
import { ValueTable } from './ValueTable';
import { withAnswer } from './valuesInHand';
import { isIdle, valueCounts, valueDoubtText, valueProblemText } from './valueWords';

const Lead = ({ plan }: Pick<Answering, 'plan'>) => {
  const words = useWords();
  const format = useFormat();
  const { values, made } = valueCounts(plan, words, format);
  const things = format
    .list(made)
    .map(({ text }) => text)
    .join('');
  return (
    <>
      <p className="import-counts" role="status">
        {values.map((text, at) => (
          <Fragment key={text}>
            {at > 0 && ' · '}
            <span className="import-counts-part">{text}</span>
          </Fragment>
        ))}
      </p>
      <p className="import-lead">
        {made.length > 0 && `${words('values.made.lead', { things })} `}
        {!isIdle(plan) && words('wizard.preview.undo')}
      </p>
    </>
  );
};

const Expect = ({ hand, plan, onHand }: Answering) => {
  const words = useWords();
  const isTold = plan.sources.some(({ table }) => bookOf(table).expected !== null);
  if (isTold || plan.measures.every(({ as }) => as !== null)) return null;
  return (
    <Checkbox
      label={words('values.expect')}
      hint={words('values.expectHint')}
      isOn={hand.draft.expectRows}
      onChange={(expectRows) => onHand(withAnswer(hand, { expectRows }))}
    />
  );
};

/** Empty cells never take a value away: that is said. */
const Keeping = ({ plan: { keeping } }: Pick<Answering, 'plan'>) => {
  const words = useWords();
  const format = useFormat();
  if (keeping === 0) return null;
  const number = format.number(keeping);
  return <p className="import-lead">{words('values.keeping', { count: keeping, number })}</p>;
};

/** The last step of a table of values: everything it would do, before it does anything. */
export const ValuePreview = ({
  children,
  ...props
}: Answering & {
  /** What has to be answered first. */
  children?: ReactNode;
}) => {
  const words = useWords();
  const format = useFormat();
  const { plan, hand } = props;
  const fresh = plan.fresh.map((value) => ({ value, was: null }));
  return (
    <>
      <StepHeading>{words('wizard.preview.heading')}</StepHeading>
      <Lead plan={plan} />
      <Keeping plan={plan} />
      <OfEverybody plan={plan} />
      {children}
      <Notices notices={hand.table.notices} />
      <Percents plan={plan} />
      <Expect {...props} />
      <Group title={words('wizard.preview.leftOut')} items={plan.problems}>
        {(shown) => <Sentences texts={shown.map((one) => valueProblemText(plan, one, words))} />}
      </Group>
      <Group title={words('values.doubtful')} items={plan.doubts} isOpen={plan.doubts.length < 10}>
        {(shown) => (
          <Sentences texts={shown.map((one) => valueDoubtText(plan, one, words, format))} />
        )}
      </Group>
      <ValueTable
        title={words('wizard.preview.changed')}
        plan={plan}
        values={plan.changed}
        isChange
      />
      <PartnerAnswers {...props} />
      <ValueTable title={words('values.fresh')} plan={plan} values={fresh} isOpen={false} />
    </>
  );
};
