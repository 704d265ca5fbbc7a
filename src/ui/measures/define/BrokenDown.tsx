import { dimensionsOf } from '../../../domain/measures';
import { useDocument, useMap } from '../../map/mapContext';
import { Checkbox } from '../../parts/Checkbox';
import type { MeasureEdit } from './useMeasureEdit';

/** By which groups a measure is told apart (R1); nothing while the map has no groups. */
export const BrokenDown = ({ edit }: { edit: MeasureEdit }) => {
  const { words } = useMap();
  const dimensions = [...dimensionsOf(useDocument()).keys()];
  const chosen = edit.row.dimensions ?? {};
  if (dimensions.length === 0) return null;
  return (
    <fieldset className="define-broken">
      <legend className="field-label">{words('define.line.dimensions')}</legend>
      {dimensions.map((name) => (
        <Checkbox
          key={name}
          label={<bdi>{name}</bdi>}
          isOn={chosen[name] === true}
          onChange={(isOn) => edit.set({ dimensions: { [name]: isOn } })}
        />
      ))}
    </fieldset>
  );
};
