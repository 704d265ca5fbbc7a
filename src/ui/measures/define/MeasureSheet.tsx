import type { IndicatorRow } from '../../../domain/measureRow';
import { FieldGroup } from '../../inspector/FieldGroup';
import { useMap } from '../../map/mapContext';
import { FromSet } from '../sets/FromSet';
import { BrokenDown } from './BrokenDown';
import { Expected } from './Expected';
import { GoalFields } from './GoalFields';
import { boundedFrom, rateBaseFrom, smallestFrom } from './numberText';
import { ShareDialog } from './ShareDialog';
import { SheetChoice } from './SheetChoice';
import { SheetNumber } from './SheetNumber';
import { SheetText } from './SheetText';
import { UnusedEverybody } from './UnusedEverybody';
import { type MeasureEdit, useMeasureEdit } from './useMeasureEdit';
import { VersionDialog } from './VersionDialog';
import { Versions } from './Versions';

const isShare = ({ type }: IndicatorRow): boolean =>
  type === 'percent' || type === 'rate' || type === 'mean';

const rules = {
  rateBase: rateBaseFrom,
  dueLag: boundedFrom('dueLag'),
  digits: boundedFrom('digits'),
  minCell: smallestFrom,
} as const;

const NumberLine = ({ edit, line }: { edit: MeasureEdit; line: keyof typeof rules }) => {
  const { words } = useMap();
  return (
    <SheetNumber
      id={`${edit.row.id}/${line}`}
      label={words(`define.line.${line}`)}
      hint={words(`define.hint.${line}`)}
      value={edit.row[line]}
      rule={rules[line]}
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
    <UnusedEverybody measure={edit.row} />
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
          <SheetText edit={edit} line="denominator" required={type !== 'mean'} />
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

/** Everything a measure says of itself, edited in place (R1). */
export const MeasureSheet = ({ row }: { row: IndicatorRow }) => {
  const edit = useMeasureEdit(row);
  return (
    <section className="define-sheet" aria-label={row.name}>
      <FromSet row={row} />
      <What edit={edit} />
      <How edit={edit} />
      <GoalFields edit={edit} />
      <Reported edit={edit} />
      <Careful edit={edit} />
      <Versions row={row} />
      <VersionDialog {...edit} />
      <ShareDialog {...edit} />
    </section>
  );
};
