import { ChoiceGroup } from '../parts/ChoiceGroup';
import { useWords } from '../shell/services';
import type { Deciding } from './deciding';
import { Group } from './Group';
import { MapPartner } from './MapPartner';

/** Partners of the map that look the same, one of them in the file: joined only when wanted. */
export const MapTwins = ({ plan, choices, onDecide }: Deciding) => {
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
                onChange={(one) => onDecide({ twins: { ...choices.twins, [key]: one } })}
              />
            </div>
          ))}
        </div>
      )}
    </Group>
  );
};
