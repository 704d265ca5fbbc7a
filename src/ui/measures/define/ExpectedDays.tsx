import { setExpectation } from '../../../domain/commands/expectations';
import { dayFrom } from '../../../domain/commands/values';
import type { ExpectationRow } from '../../../domain/measureRow';
import { DraftField } from '../../inspector/DraftField';
import { useChecked } from '../../inspector/NodeFields';
import { useMap } from '../../map/mapContext';

/** From when to when a partner is to report; open where left empty. */
export const ExpectedDays = ({ row, partner }: { row: ExpectationRow; partner: string }) => {
  const { words, run } = useMap();
  const checked = useChecked();
  const { indicator } = row;
  return (
    <span className="define-days">
      {(['from', 'to'] as const).map((day) => (
        <DraftField
          key={day}
          id={`${row.id}/${day}`}
          type="date"
          label={words(`define.expected.${day}`, { partner })}
          hideLabel
          value={row[day] ?? ''}
          check={checked(dayFrom)}
          onTake={(text) =>
            run(setExpectation, {
              indicator,
              partners: [row.partner],
              isExpected: true,
              [day]: text,
            })
          }
        />
      ))}
    </span>
  );
};
