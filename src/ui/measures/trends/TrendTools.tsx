import { ChoiceGroup } from '../../parts/ChoiceGroup';
import { Switch } from '../../parts/Switch';
import { useWords } from '../../shell/services';
import { type TrendsLook, trendPanels } from './trendsLook';

export interface TrendToolsProps {
  look: TrendsLook;
  onChange: (to: Partial<TrendsLook>) => void;
}

/** Which panels, and what is drawn beside the lines. */
export const TrendTools = ({ look, onChange }: TrendToolsProps) => {
  const words = useWords();
  return (
    <div className="trends-tools tab-tools">
      <ChoiceGroup
        label={words('trends.panels')}
        choices={trendPanels.map((id) => ({ id, label: words(`trends.panel.${id}`) }))}
        value={look.panels}
        onChange={(panels) => onChange({ panels })}
      />
      <Switch
        label={words('trends.forecast')}
        isOn={look.withForecast}
        onChange={(withForecast) => onChange({ withForecast })}
      />
      <Switch
        label={words('trends.usual')}
        isOn={look.withUsual}
        onChange={(withUsual) => onChange({ withUsual })}
      />
      {look.panels !== 'one' && (
        <Switch
          label={words('trends.ownScale')}
          isOn={look.isOwnScale}
          onChange={(isOwnScale) => onChange({ isOwnScale })}
        />
      )}
    </div>
  );
};
