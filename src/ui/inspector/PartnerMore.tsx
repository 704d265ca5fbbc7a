import type { FieldKey } from '../../domain/audience';
import type { NodeRow } from '../../domain/row';
import { OrDerived } from '../activities/OrDerived';
import { useDocument } from '../map/mapContext';
import { connectionsOf } from '../outline/connections';
import { useWords } from '../shell/services';
import { ChooseFieldsButton } from './ChooseFieldsButton';
import { Connections } from './Connections';
import { FieldGroup } from './FieldGroup';
import { FunctionsOf } from './FunctionsOf';
import { KindOf } from './KindOf';
import { LevelOf } from './LevelOf';
import { NeedsOf } from './NeedsOf';
import { NotesOf } from './NodeFields';
import { OwnersOf } from './OwnersOf';
import { OwnFields, ownFieldsOf } from './OwnFields';
import { RoleOf } from './RoleOf';
import { SeatOf } from './SeatOf';
import { SectorOf } from './SectorOf';
import { SharingOf } from './SharingOf';
import { StagesOf } from './StagesOf';
import { UrlOf } from './UrlOf';
import { useRoom, useShown } from './useMaySee';

type Shows = (key: FieldKey) => boolean;

interface PartProps {
  partner: NodeRow;
  shows: Shows;
}

const Relationship = ({ partner, shows }: PartProps) => (
  <FieldGroup title={useWords()('fields.groups.relationship')}>
    {shows('owners') && <OwnersOf partner={partner} />}
    {shows('stage') && (
      <OrDerived partner={partner} of="stages">
        <StagesOf partners={[partner]} />
      </OrDerived>
    )}
    {shows('level') && (
      <OrDerived partner={partner} of="level">
        <LevelOf partners={[partner]} />
      </OrDerived>
    )}
  </FieldGroup>
);

/** A role is asked of people, and shown wherever there is one. */
const hasRole = ({ partnerKind, role }: NodeRow): boolean =>
  partnerKind === 'person' || Boolean(role);

const WhatItIs = ({ partner, shows }: PartProps) => (
  <FieldGroup title={useWords()('fields.groups.what')}>
    {shows('partnerKind') && <KindOf partners={[partner]} />}
    {shows('role') && hasRole(partner) && <RoleOf partners={[partner]} />}
    {shows('sector') && <SectorOf partners={[partner]} />}
    {shows('functions') && (
      <OrDerived partner={partner} of="functions">
        <FunctionsOf partners={[partner]} />
      </OrDerived>
    )}
  </FieldGroup>
);

/** Everything else a partner carries, in groups; only what the map switched on or what holds something. */
export const PartnerMore = ({ partner }: { partner: NodeRow }) => {
  const words = useWords();
  const document = useDocument();
  const shows = useShown(partner);
  const isRoom = useRoom();
  const hasOwn = ownFieldsOf(document, partner).length > 0;
  const isConnected = connectionsOf(document, partner.id).length > 0;
  return (
    <>
      <Relationship partner={partner} shows={shows} />
      <WhatItIs partner={partner} shows={shows} />
      <FieldGroup title={words('fields.groups.students')}>
        {shows('studentSeat') && <SeatOf partners={[partner]} />}
      </FieldGroup>
      <FieldGroup title={words('fields.groups.needs')}>
        {shows('needs') && <NeedsOf partner={partner} />}
      </FieldGroup>
      <FieldGroup title={words('fields.groups.web')}>
        {shows('url') && <UrlOf partners={[partner]} />}
        {!isRoom && <SharingOf partners={[partner]} />}
      </FieldGroup>
      <FieldGroup title={words('fields.groups.notes')}>
        {shows('notes') && <NotesOf node={partner} hideLabel />}
      </FieldGroup>
      <FieldGroup title={words('fields.own')}>{hasOwn && <OwnFields node={partner} />}</FieldGroup>
      <FieldGroup title={words('fields.groups.connections')}>
        {isConnected && <Connections node={partner} hideLabel />}
      </FieldGroup>
      <ChooseFieldsButton />
    </>
  );
};
