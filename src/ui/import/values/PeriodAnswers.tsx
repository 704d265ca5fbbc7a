import { periodTypes } from '../../../domain/measureRow';
import type { PeriodSpan } from '../../../domain/periodsFrom';
import type { PeriodMeant } from '../../../interchange/measures/meant';
import { Select } from '../../parts/Select';
import { TextField } from '../../parts/TextField';
import { useWords } from '../../shell/services';
import { Scroll } from '../Scroll';
import type { Answering } from './answering';
import { withAnswer } from './valuesInHand';

interface RowProps {
  period: PeriodMeant;
  /** What was chosen so far, perhaps without its days. */
  given: PeriodSpan | undefined;
  onSpan: (span: PeriodSpan) => void;
}

const Row = ({ period: { text }, given, onSpan }: RowProps) => {
  const words = useWords();
  const its = given ?? { type: 'cohort', label: text, start: '', end: '' };
  const day = (which: 'start' | 'end') => (
    <TextField
      type="date"
      label={words('values.periods.of', { label: words(`values.periods.${which}`), period: text })}
      hideLabel
      value={its[which]}
      onChange={(value) => onSpan({ ...its, [which]: value })}
    />
  );
  return (
    <tr>
      <th scope="row" dir="auto">
        {text}
      </th>
      <td>
        <Select
          label={words('values.periods.of', { label: words('values.periods.type'), period: text })}
          hideLabel
          choices={periodTypes.map((id) => ({ id, label: words(`define.frequency.${id}`) }))}
          value={given ? its.type : null}
          placeholder={words('values.periods.choose')}
          onChange={(type) => onSpan({ ...its, type })}
        />
      </td>
      <td>{day('start')}</td>
      <td>{day('end')}</td>
    </tr>
  );
};

const byDay = (a: PeriodMeant, b: PeriodMeant): number => {
  const [one, other] = [a, b].map(({ span }) => (span ? `${span.end}${span.start}` : ''));
  return (one ?? '') < (other ?? '') ? -1 : 1;
};

/** Which days the periods of the file mean, those nobody knows first. */
export const PeriodAnswers = ({ hand, plan, onHand }: Answering) => {
  const words = useWords();
  if (plan.periods.length === 0) return null;
  const heads = ['text', 'type', 'start', 'end'] as const;
  const put = (key: string, span: PeriodSpan): void =>
    onHand(withAnswer(hand, { periods: { ...hand.draft.periods, [key]: span } }));
  return (
    <section className="values-block">
      <h4 className="values-title">{words('values.periods.title')}</h4>
      <p className="import-note">{words('values.periods.hint')}</p>
      <Scroll label={words('values.periods.title')}>
        <table className="import-table values-periods">
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {words(`values.periods.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...plan.periods].sort(byDay).map((period) => (
              <Row
                key={period.key}
                period={period}
                given={hand.draft.periods[period.key]}
                onSpan={(span) => put(period.key, span)}
              />
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
};
