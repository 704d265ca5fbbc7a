import { wordsFrom } from '../../domain/commands/values';
import { commonOf } from '../../domain/common';
import { useMap } from '../map/mapContext';
import { TextOf } from './TextOf';
import { type OfPartners, useFacts } from './useFacts';

/** What a person does; others see it in place of the name. */
export const RoleOf = ({ partners }: OfPartners) => {
  const { words } = useMap();
  const { set, draftOf } = useFacts(partners);
  return (
    <TextOf
      id={draftOf('role')}
      label={words('fields.names.role')}
      value={commonOf(partners, ({ role = '' }) => role)}
      rule={wordsFrom}
      onTake={(role) => set({ role })}
    />
  );
};
