import { chooseFields } from '../actions/fieldActions';
import { useMap } from '../map/mapContext';
import { Button } from '../parts/Button';
import { useRoom } from './useMaySee';

/** The way to the choice of fields; not there while a room looks on. */
export const ChooseFieldsButton = () => {
  const tools = useMap();
  if (useRoom()) return null;
  return (
    <div className="field-deeds">
      <Button variant="quiet" icon={chooseFields.icon} onPress={() => chooseFields.run(tools)}>
        {tools.words(chooseFields.name)}
      </Button>
    </div>
  );
};
