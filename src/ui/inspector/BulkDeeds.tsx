import { mapActions } from '../actions/mapActions';
import { useMap } from '../map/mapContext';
import { Button } from '../parts/Button';

const deeds = ['pin', 'duplicate', 'delete'];

/** What can be done with all that is chosen: the same actions as keys and menus. */
export const BulkDeeds = () => {
  const tools = useMap();
  const actions = deeds.flatMap((id) => mapActions.find((action) => action.id === id) ?? []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons, not fields of a form
    <div role="group" aria-label={tools.words('inspector.bulk.deeds')} className="field-deeds">
      {actions.map((action) => (
        <Button
          key={action.id}
          icon={action.icon}
          isDisabled={!action.can(tools)}
          onPress={() => action.run(tools)}
        >
          {tools.words(action.name)}
        </Button>
      ))}
    </div>
  );
};
