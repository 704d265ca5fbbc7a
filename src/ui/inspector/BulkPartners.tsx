import { fieldsOf } from '../../domain/document';
import { useDocument, useMap } from '../map/mapContext';
import { BulkOwners } from './BulkOwners';
import { BulkThemesOf } from './BulkThemesOf';
import { FieldGroup } from './FieldGroup';
import { FunctionsOf } from './FunctionsOf';
import { KindOf } from './KindOf';
import { LevelOf } from './LevelOf';
import { OwnField } from './OwnField';
import { SeatOf } from './SeatOf';
import { SectorOf } from './SectorOf';
import { SharingOf } from './SharingOf';
import { StagesOf } from './StagesOf';
import { StatusOf } from './StatusOf';
import type { OfPartners } from './useFacts';
import { useShownOfMany } from './useMaySee';

const parts = [
  ['partnerKind', KindOf],
  ['sector', SectorOf],
  ['functions', FunctionsOf],
  ['stage', StagesOf],
  ['level', LevelOf],
  ['studentSeat', SeatOf],
  ['owners', BulkOwners],
] as const;

/** The fields that several partners share; each writes to all of them. */
export const BulkPartners = ({ partners }: OfPartners) => {
  const { words } = useMap();
  const shows = useShownOfMany(partners);
  const own = fieldsOf(useDocument());
  return (
    <>
      {shows('status') && <StatusOf partners={partners} />}
      <BulkThemesOf partners={partners} />
      {parts.map(([key, Part]) => shows(key) && <Part key={key} partners={partners} />)}
      {own.length > 0 && (
        <FieldGroup title={words('fields.own')}>
          {own.map((field) => (
            <OwnField key={field.id} nodes={partners} field={field} />
          ))}
        </FieldGroup>
      )}
      <SharingOf partners={partners} />
    </>
  );
};
