import { dayFrom } from '../../domain/commands/values';
import { commonOf } from '../../domain/common';
import { useMap } from '../map/mapContext';
import { TextOf } from './TextOf';
import { type OfPartners, useFacts } from './useFacts';

/** The day to get in touch again. */
export const NextContactOf = ({ partners }: OfPartners) => {
  const { words } = useMap();
  const { set, draftOf } = useFacts(partners);
  return (
    <TextOf
      id={draftOf('nextContact')}
      label={words('fields.names.nextContact')}
      type="date"
      value={commonOf(partners, ({ nextContact = '' }) => nextContact)}
      rule={dayFrom}
      onTake={(nextContact) => set({ nextContact })}
    />
  );
};
