import type { ImportPlan, NearChoice } from '../../interchange/plan/plan';
import { ChoiceGroup } from '../parts/ChoiceGroup';
import { useWords } from '../shell/services';
import { FileLine } from './FileLine';
import { Group } from './Group';
import { MapPartner } from './MapPartner';

export interface NearMatchesProps {
  plan: ImportPlan;
  onChoice: (key: string, choice: NearChoice) => void;
}

/** Rows that look like a partner of the map, side by side with it: two until the person says one. */
export const NearMatches = ({ plan, onChoice }: NearMatchesProps) => {
  const words = useWords();
  return (
    <Group title={words('wizard.preview.near')} items={plan.near}>
      {(shown) => (
        <div className="import-pairs">
          <p className="import-note">{words('wizard.preview.nearText')}</p>
          {shown.map(({ key, line, name, partner, choice }) => (
            <div key={key} className="import-pair">
              <div className="import-twins">
                <MapPartner id={partner.id} />
                <FileLine line={line} />
              </div>
              <ChoiceGroup
                label={words('wizard.preview.nearPair', { name, partner: partner.name })}
                choices={[
                  { id: 'different', label: words('wizard.preview.different') },
                  { id: 'same', label: words('wizard.preview.same') },
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
