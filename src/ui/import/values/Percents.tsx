import type { ValuePlan } from '../../../interchange/measures/valuePlan';
import { useFormat, useWords } from '../../shell/services';
import { Group } from '../Group';

/** The percents of the file held against what part and whole give. */
export const Percents = ({ plan: { said } }: { plan: ValuePlan }) => {
  const words = useWords();
  const format = useFormat();
  const { compared, apart } = said;
  if (compared === 0) return null;
  const number = format.number;
  const two = (value: number): string => number(Math.round(value * 100) / 100);
  if (apart.length === 0)
    return (
      <p className="import-lead">
        {words('values.agree', { count: compared, number: number(compared) })}
      </p>
    );
  return (
    <>
      <p className="import-lead">
        {words('values.agreeSome', {
          ...{ count: apart.length, number: number(apart.length), all: number(compared) },
        })}
      </p>
      <Group title={words('values.apart')} items={apart}>
        {(shown) => (
          <ul className="import-sentences">
            {shown.map(({ line, measure, said: its, ours }) => (
              <li key={`${line} ${measure}`} dir="auto">
                {words('values.apartLine', { line, measure, said: two(its), ours: two(ours) })}
              </li>
            ))}
          </ul>
        )}
      </Group>
    </>
  );
};
