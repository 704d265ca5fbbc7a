import type { Id } from '../../../domain/id';
import type { IndicatorRow } from '../../../domain/measureRow';
import { periodsOf } from '../../../domain/measures';
import { FieldGroup } from '../../inspector/FieldGroup';
import { useDocument, useMap } from '../../map/mapContext';
import { Select } from '../../parts/Select';
import { numberFrom, shareFrom } from './numberText';
import { SheetNumber } from './SheetNumber';
import type { MeasureEdit } from './useMeasureEdit';

/** What stands for no period. */
const none = 'none';

const PeriodLine = ({ edit, line }: { edit: MeasureEdit; line: 'startPeriod' | 'goalPeriod' }) => {
  const { words } = useMap();
  const periods = periodsOf(useDocument());
  return (
    <Select
      label={words(`define.line.${line}`)}
      choices={[
        { id: none, label: words('define.unsaid') },
        ...periods.map(({ id, label }) => ({ id, label })),
      ]}
      value={edit.row[line] ?? none}
      onChange={(id) => edit.set({ fields: { [line]: id === none ? null : (id as Id) } })}
    />
  );
};

const valueRule = ({ type }: IndicatorRow) => (type === 'percent' ? shareFrom : numberFrom);

const ValueLine = ({ edit, line }: { edit: MeasureEdit; line: 'startValue' | 'goalValue' }) => (
  <SheetNumber
    id={`${edit.row.id}/${line}`}
    label={useMap().words(`define.line.${line}`)}
    value={edit.row[line]}
    rule={valueRule(edit.row)}
    onTake={(value) => edit.set({ fields: { [line]: value } })}
  />
);

const Interims = ({ edit }: { edit: MeasureEdit }) => {
  const { words } = useMap();
  const periods = periodsOf(useDocument());
  const { startPeriod, goalPeriod, interims = {} } = edit.row;
  const at = (id: Id | undefined): number => periods.findIndex((period) => period.id === id);
  const between = periods.slice(at(startPeriod) + 1, Math.max(0, at(goalPeriod)));
  if (between.length === 0 || at(startPeriod) < 0) return null;
  return (
    <details className="define-interims">
      <summary>{words('define.interims')}</summary>
      <p className="field-hint">{words('define.interimsHint')}</p>
      <div className="field-pairs">
        {between.map(({ id, label }) => (
          <SheetNumber
            key={id}
            id={`${edit.row.id}/interim/${id}`}
            label={label}
            value={interims[id]}
            rule={valueRule(edit.row)}
            onTake={(value) => edit.set({ interims: { [id]: value } })}
          />
        ))}
      </div>
    </details>
  );
};

/** Where a measure started, where it is to go, and by when. */
export const GoalFields = ({ edit }: { edit: MeasureEdit }) => (
  <FieldGroup title={useMap().words('define.part.goal')}>
    <div className="field-pairs">
      <ValueLine edit={edit} line="startValue" />
      <PeriodLine edit={edit} line="startPeriod" />
      <ValueLine edit={edit} line="goalValue" />
      <PeriodLine edit={edit} line="goalPeriod" />
    </div>
    <Interims edit={edit} />
  </FieldGroup>
);
