import { useCallback, useState } from 'react';
import { useMap } from '../map/mapContext';
import { useOffer } from '../map/useOffer';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { FieldGroup } from './FieldGroup';
import { FieldLine } from './FieldLine';
import { OwnFieldList } from './OwnFieldList';
import { useRoom } from './useMaySee';

const groups = [
  ['first', ['status', 'contacts', 'gives', 'gets', 'nextContact']],
  ['relationship', ['owners', 'activities', 'stage', 'level']],
  ['what', ['partnerKind', 'role', 'sector', 'functions']],
  ['students', ['studentSeat']],
  ['needs', ['needs']],
  ['web', ['url']],
  ['notes', ['notes']],
] as const;

/** Which fields the partners of this map show, who sees each, and the map's own fields. */
export const ChooseFields = () => {
  const { words } = useMap();
  const [isAsked, setAsked] = useState(false);
  const isRoom = useRoom();
  const close = () => setAsked(false);
  useOffer(
    'fields',
    useCallback(() => setAsked(true), []),
  );
  return (
    <Dialog
      title={words('fields.title')}
      isOpen={isAsked && !isRoom}
      onClose={close}
      actions={
        <Button variant="primary" onPress={close}>
          {words('fields.done')}
        </Button>
      }
    >
      <p className="field-hint">{words('fields.intro')}</p>
      <p className="field-hint">{words('fields.audienceNote')}</p>
      <div className="field-choices">
        <FieldGroup title={words('fields.own')}>
          <OwnFieldList />
        </FieldGroup>
        {groups.map(([group, keys]) => (
          <FieldGroup key={group} title={words(`fields.groups.${group}`)}>
            {keys.map((key) => (
              <FieldLine key={key} field={key} />
            ))}
          </FieldGroup>
        ))}
      </div>
    </Dialog>
  );
};
