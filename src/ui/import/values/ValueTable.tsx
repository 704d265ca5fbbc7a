import type { Cell } from '../../../domain/measureRow';
import type { SaidValue } from '../../../interchange/measures/saidValue';
import type { ValuePlan } from '../../../interchange/measures/valuePlan';
import { useFormat, useWords } from '../../shell/services';
import { Group } from '../Group';
import { Scroll } from '../Scroll';
import { TableHead } from '../TableHead';
import { toldValue } from './valueText';

interface Shown {
  readonly value: SaidValue;
  readonly was: Cell | null;
}

interface RowProps extends Shown {
  plan: ValuePlan;
  isChange: boolean;
}

const Row = ({ plan, value, was, isChange }: RowProps) => {
  const words = useWords();
  const format = useFormat();
  const type = plan.measures.find(({ key }) => key === value.keys.measure)?.type;
  const text = (told: Parameters<typeof toldValue>[0]): string =>
    toldValue(told, type, words, format);
  const before = was && { n: was[0], d: was[1], state: was[2] };
  return (
    <tr>
      <th scope="row" dir="auto">
        {value.partner}
      </th>
      <td dir="auto">{value.measure}</td>
      <td dir="auto">{value.period}</td>
      <td dir="auto">{value.keys.group ? value.group : words('values.table.everybody')}</td>
      {isChange && <td>{before && text(before)}</td>}
      <td>{text(value)}</td>
      <td className="import-line">{format.number(value.line)}</td>
    </tr>
  );
};

export interface ValueTableProps {
  title: string;
  plan: ValuePlan;
  values: readonly Shown[];
  isChange?: boolean;
  isOpen?: boolean;
}

/** Values that come, each with its place and, where one stands there, with what it was. */
export const ValueTable = ({ title, plan, values, isChange = false, isOpen }: ValueTableProps) => {
  const words = useWords();
  const heads = isChange
    ? (['partner', 'measure', 'period', 'group', 'was', 'comes'] as const)
    : (['partner', 'measure', 'period', 'group', 'value'] as const);
  return (
    <Group title={title} items={values} {...(isOpen !== undefined && { isOpen })}>
      {(rows) => (
        <Scroll label={title}>
          <table className="import-table">
            <TableHead heads={heads.map((head) => words(`values.table.${head}`))} />
            <tbody>
              {rows.map(({ value, was }) => (
                <Row
                  key={`${value.line} ${value.measure} ${value.period}`}
                  {...{ plan, value, was, isChange }}
                />
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </Group>
  );
};
