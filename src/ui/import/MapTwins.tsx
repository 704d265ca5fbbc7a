import type { ImportPlan, PairChoice } from '../../interchange/plan/plan';
import { ChoiceGroup } from '../parts/ChoiceGroup';
import { useWords } from '../shell/services';
import { Group } from './Group';
import { MapPartner } from './MapPartner';

export interface MapTwinsProps {
  plan: ImportPlan;
  onChoice: (key: string, choice: PairChoice) => void;
}

/** Partners of the map that look the same, one of them in the file: joined only when wanted. */
export const MapTwins = ({ plan, onChoice }: MapTwinsProps) => {
  const words = useWords();
  return (
    <Group title={words('wizard.preview.twins')} items={plan.twins}>
      {(shown) => (
        <div className="import-pairs">
          <p className="import-note">{words('wizard.preview.twinsText')}</p>
          {shown.map(({ key, keep, gone, choice }) => (
            <div key={key} className="import-pair">
              <div className="import-twins">
                <MapPartner id={keep.id} />
                <MapPartner id={gone.id} />
              </div>
              <ChoiceGroup
                label={words('wizard.preview.nearPair', { name: gone.name, partner: keep.name })}
                choices={[
                  { id: 'keepBoth', label: words('wizard.preview.keepBoth') },
                  { id: 'join', label: words('wizard.preview.join') },
                ]}
                value={choice}
                onChange={(one) => onChoice(key, one)}
              />
            </div>
          ))}
        </div>
      )}
    </Group>
  );
};
