import { Snowflake } from 'lucide-react';
import { isFrozen } from '../../domain/commands/freeze';
import { unfreezeMap } from '../actions/freezeActions';
import { Button } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { useMap } from './mapContext';
import { useOfDocument } from './useOfDocument';

/** Says that the map holds still, and leads out of it. */
export const FrozenSign = () => {
  const tools = useMap();
  if (!useOfDocument(isFrozen)) return null;
  return (
    <div className="frozen-sign">
      <Icon of={Snowflake} size={16} />
      <span>{tools.words('freeze.sign')}</span>
      <span aria-hidden="true">·</span>
      <Button variant="quiet" onPress={() => unfreezeMap.run(tools)}>
        {tools.words('freeze.unfreeze')}
      </Button>
    </div>
  );
};
