import { Trash2 } from 'lucide-react';
import { changePeriod, removePeriod } from '../../../domain/commands/periods';
import type { PeriodRow } from '../../../domain/measureRow';
import { periodsOf } from '../../../domain/measures';
import { nameFrom } from '../../../domain/name';
import { offerUndo } from '../../import/offerUndo';
import { DraftField } from '../../inspector/DraftField';
import { useChecked } from '../../inspector/NodeFields';
import { useDocument, useMap } from '../../map/mapContext';
import { IconButton } from '../../parts/Button';
import { useFormat } from '../../shell/services';
import { AddPeriods } from './AddPeriods';
import { afterRemoval } from './afterRemoval';

const Line = ({ row }: { row: PeriodRow }) => {
  const tools = useMap();
  const { words, run } = tools;
  const checked = useChecked();
  const { id, label, start, end, type } = row;
  const format = useFormat();
  const dayText = (day: string): string => format.date(new Date(`${day}T12:00`).getTime());
  const remove = (): void => {
    run(removePeriod, { id });
    offerUndo(tools, words('define.removed', { name: label }));
  };
  return (
    <li className="define-row">
      <DraftField
        id={`${id}/label`}
        label={words('define.period.label', { name: label })}
        hideLabel
        value={label}
        required
        check={checked(nameFrom)}
        onTake={(to) => run(changePeriod, { id, label: to })}
      />
      <span className="define-note">
        {words(`define.frequency.${type}`)} · {dayText(start)} – {dayText(end)}
      </span>
      <IconButton
        icon={Trash2}
        label={words('define.remove', { name: label })}
        onPress={() => afterRemoval(remove)}
      />
    </li>
  );
};

/** The periods that values are told for, one after the other, and the way to more. */
export const PeriodList = () => {
  const { words } = useMap();
  const periods = periodsOf(useDocument());
  return (
    <section className="define-block">
      <h3 className="define-title">{words('define.periods')}</h3>
      {periods.length > 0 && (
        <ul className="define-rows" aria-label={words('define.periods')}>
          {periods.map((row) => (
            <Line key={row.id} row={row} />
          ))}
        </ul>
      )}
      <AddPeriods />
    </section>
  );
};
