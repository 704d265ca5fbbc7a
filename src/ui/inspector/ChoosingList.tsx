import { useMap } from '../map/mapContext';
import { Button } from '../parts/Button';
import { Popover } from '../parts/Popover';
import { CheckList, type CheckOption } from './CheckList';
import { Labeled } from './Labeled';

interface ChoosingListProps {
  label: string;
  /** What the button that opens the list says. */
  choose: string;
  none: string;
  options: readonly CheckOption[];
  onChange: (id: string, on: boolean) => void;
}

/** What is chosen of a long list, and the way to the list. */
export const ChoosingList = ({ label, choose, none, options, onChange }: ChoosingListProps) => {
  const { words } = useMap();
  const chosen = options.filter(({ share }) => share !== 'none');
  return (
    <Labeled label={label}>
      {chosen.length === 0 && <span className="field-hint">{none}</span>}
      {chosen.length > 0 && (
        <ul className="chosen-list">
          {chosen.map((one) => (
            <li key={one.id}>
              {one.label}
              {one.share === 'some' && (
                <span className="field-note">{words('inspector.mixed')}</span>
              )}
            </li>
          ))}
        </ul>
      )}
      <div className="field-deeds">
        <Popover label={label} trigger={<Button variant="quiet">{choose}</Button>}>
          <CheckList options={options} onChange={onChange} />
        </Popover>
      </div>
    </Labeled>
  );
};
