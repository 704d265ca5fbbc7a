import { commonOf } from '../../domain/common';
import { useMap } from '../map/mapContext';
import { OneOf } from './OneOf';
import { type OfPartners, useFacts } from './useFacts';

const seats = ['yes', 'no', 'unknown'] as const;

/** Whether students have a seat where decisions are made: yes, no, or nobody knows. */
export const SeatOf = ({ partners }: OfPartners) => {
  const { words } = useMap();
  const { set } = useFacts(partners);
  return (
    <OneOf
      label={words('fields.names.studentSeat')}
      choices={seats.map((id) => ({ id, label: words(`fields.seat.${id}`) }))}
      value={commonOf(partners, ({ studentSeat }) => studentSeat ?? 'unknown')}
      onChange={(seat) => set({ studentSeat: seat === 'unknown' ? null : seat })}
    />
  );
};
