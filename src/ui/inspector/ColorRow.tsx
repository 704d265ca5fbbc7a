import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { useMap } from '../map/mapContext';
import { colorNames } from '../outline/signWords';
import { ThemeSign } from '../outline/ThemeSign';

interface ColorRowProps {
  /** Null where themes differ. */
  color: number | null;
  onChange: (color: number) => void;
}

/** The twelve theme colors, each with its sign. */
export const ColorRow = ({ color, onChange }: ColorRowProps) => {
  const { words } = useMap();
  return (
    <RadioGroup
      className="choices"
      value={color === null ? null : String(color)}
      onChange={(next) => onChange(Number(next))}
      orientation="horizontal"
    >
      <Label className="field-label">
        {words('inspector.color')}
        {color === null && <span className="field-note">{words('inspector.mixed')}</span>}
      </Label>
      <div className="color-row">
        {colorNames.map((name, at) => (
          <Radio
            key={name}
            value={String(at)}
            className="choice color-choice"
            aria-label={words(name)}
          >
            <ThemeSign color={at} size={16} />
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
};
