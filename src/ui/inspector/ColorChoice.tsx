import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { setThemeColor } from '../../domain/commands/describe';
import type { NodeRow } from '../../domain/row';
import { useMap } from '../map/mapContext';
import { colorNames } from '../outline/signWords';
import { ThemeSign } from '../outline/ThemeSign';

/** The twelve theme colors, each with its sign. */
export const ColorChoice = ({ theme }: { theme: NodeRow }) => {
  const tools = useMap();
  return (
    <RadioGroup
      className="choices"
      value={String(theme.color ?? 0)}
      onChange={(color) => tools.run(setThemeColor, { id: theme.id, color: Number(color) })}
      orientation="horizontal"
    >
      <Label className="field-label">{tools.words('inspector.color')}</Label>
      <div className="color-row">
        {colorNames.map((name, color) => (
          <Radio
            key={name}
            value={String(color)}
            className="choice color-choice"
            aria-label={tools.words(name)}
          >
            <ThemeSign color={color} size={16} />
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
};
