import type { IndicatorRow } from '../../../domain/measureRow';
import { FieldGroup } from '../../inspector/FieldGroup';
import { useMap } from '../../map/mapContext';
import { BrokenDown } from './BrokenDown';
import { Expected } from './Expected';
import { GoalFields } from './GoalFields';
import { numberFrom, wholeFrom } from './numberText';
import { SheetChoice } from './SheetChoice';
import { SheetNumber } from './SheetNumber';
import { SheetText } from './SheetText';
import { type MeasureEdit, useMeasureEdit } from './useMeasureEdit';
import { VersionDialog } from './VersionDialog';

const isShare = ({ type }: IndicatorRow): boolean =>
  type === 'percent' || type === 'rate' || type === 'mean';

const NumberLine = ({
  edit,
  line,
}: {
  edit: MeasureEdit;
  line: 'rateBase' | 'dueLag' | 'minCell' | 'digits';
}) => {
  const { words } = useMap();
  return (
    <SheetNumber
      id={`${edit.row.id}/${line}`}
      label={words(`define.line.${line}`)}
      hint={words(`define.hint.${line}`)}
      value={edit.row[line]}
      rule={line === 'rateBase' ? numberFrom : wholeFrom}
      onTake={(value) => edit.set({ fields: { [line]: value } })}
    />
  );
};

const What = ({ edit }: { edit: MeasureEdit }) => (
  <FieldGroup title={useMap().words('define.part.what')}>
    <SheetText edit={edit} line="name" required />
    <SheetText edit={edit} line="definition" rows={3} />
    <div className="field-pairs">
      <SheetChoice edit={edit} line="scope" />
      <SheetChoice edit={edit} line="reach" />
      <SheetChoice edit={edit} line="quadrant" />
      <SheetText edit={edit} line="code" required />
    </div>
  </FieldGroup>
);

const How = ({ edit }: { edit: MeasureEdit }) => {
  const { type } = edit.row;
  return (
    <FieldGroup title={useMap().words('define.part.how')}>
      <div className="field-pairs">
        <SheetChoice edit={edit} line="type" />
        <SheetChoice edit={edit} line="direction" />
        {(type === 'count' || type === 'money') && <SheetChoice edit={edit} line="adds" />}
        {type === 'rate' && <NumberLine edit={edit} line="rateBase" />}
        <SheetText edit={edit} line="unit" />
        <NumberLine edit={edit} line="digits" />
      </div>
      {isShare(edit.row) && (
        <>
          <SheetText edit={edit} line="numerator" />
          <SheetText edit={edit} line="denominator" />
        </>
      )}
    </FieldGroup>
  );
};

const Reported = ({ edit }: { edit: MeasureEdit }) => (
  <FieldGroup title={useMap().words('define.part.reported')}>
    <Expected measure={edit.row} />
    <BrokenDown edit={edit} />
    <div className="field-pairs">
      <SheetChoice edit={edit} line="frequency" />
      <NumberLine edit={edit} line="dueLag" />
      <SheetText edit={edit} line="responsible" />
      <SheetText edit={edit} line="source" />
    </div>
  </FieldGroup>
);

const Careful = ({ edit }: { edit: MeasureEdit }) => (
  <FieldGroup title={useMap().words('define.part.careful')}>
    <SheetText edit={edit} line="method" />
    <SheetText edit={edit} line="limits" />
    <div className="field-pairs">
      <NumberLine edit={edit} line="minCell" />
      <SheetChoice edit={edit} line="minCellRule" />
    </div>
  </FieldGroup>
);

const Versions = ({ row }: { row: IndicatorRow }) => {
  const { words } = useMap();
  const said = Object.entries(row.versions ?? {});
  if (said.length === 0) return null;
  return (
    <FieldGroup title={words('define.part.versions')}>
      <ol className="define-versions">
        {said.map(([version, what]) => (
          <li key={version}>{words('define.version.line', { version, what })}</li>
        ))}
      </ol>
    </FieldGroup>
  );
};

/** Everything a measure says of itself, edited in place (R1). */
export const MeasureSheet = ({ row }: { row: IndicatorRow }) => {
  const edit = useMeasureEdit(row);
  return (
    <section className="define-sheet" aria-label={row.name}>
      <What edit={edit} />
      <How edit={edit} />
      <GoalFields edit={edit} />
      <Reported edit={edit} />
      <Careful edit={edit} />
      <Versions row={row} />
      <VersionDialog {...edit} />
    </section>
  );
};
