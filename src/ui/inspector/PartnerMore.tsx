import type { FieldKey } from '../../domain/audience';
import type { MapDocument } from '../../domain/document';
import type { NodeRow } from '../../domain/row';
import { OrDerived } from '../activities/OrDerived';
import { useDocument, useMap } from '../map/mapContext';
import { connectionsOf } from '../outline/connections';
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
  <>
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
  </>
);

/** A role is asked of people, and shown wherever there is one. */
const hasRole = ({ partnerKind, role }: NodeRow): boolean =>
  partnerKind === 'person' || Boolean(role);

const WhatItIs = ({ partner, shows }: PartProps) => (
  <>
    {shows('partnerKind') && <KindOf partners={[partner]} />}
    {shows('role') && hasRole(partner) && <RoleOf partners={[partner]} />}
    {shows('sector') && <SectorOf partners={[partner]} />}
    {shows('functions') && (
      <OrDerived partner={partner} of="functions">
        <FunctionsOf partners={[partner]} />
      </OrDerived>
    )}
  </>
);

const isThere = (document: MapDocument, partner: NodeRow, shows: Shows, isRoom: boolean) => {
  const any = (...keys: readonly FieldKey[]) => keys.some(shows);
  return {
    relationship: any('owners', 'stage', 'level'),
    what: any('partnerKind', 'role', 'sector', 'functions'),
    web: shows('url') || !isRoom,
    own: ownFieldsOf(document, partner).length > 0,
    connections: connectionsOf(document, partner.id).length > 0,
  };
};

/** Everything else a partner carries, in groups; only what the map switched on or what holds something. */
export const PartnerMore = ({ partner }: { partner: NodeRow }) => {
  const { words } = useMap();
  const shows = useShown(partner);
  const has = isThere(useDocument(), partner, shows, useRoom());
  const part = { partner, shows };
  const title = (group: 'relationship' | 'what' | 'students' | 'needs' | 'web' | 'notes') =>
    words(`fields.groups.${group}`);
  return (
    <>
      {has.relationship && (
        <FieldGroup title={title('relationship')}>
          <Relationship {...part} />
        </FieldGroup>
      )}
      {has.what && (
        <FieldGroup title={title('what')}>
          <WhatItIs {...part} />
        </FieldGroup>
      )}
      {shows('studentSeat') && (
        <FieldGroup title={title('students')}>
          <SeatOf partners={[partner]} />
        </FieldGroup>
      )}
      {shows('needs') && (
        <FieldGroup title={title('needs')}>
          <NeedsOf partner={partner} />
        </FieldGroup>
      )}
      {has.web && (
        <FieldGroup title={title('web')}>
          {shows('url') && <UrlOf partners={[partner]} />}
          <SharingOf partners={[partner]} />
        </FieldGroup>
      )}
      {shows('notes') && (
        <FieldGroup title={title('notes')}>
          <NotesOf node={partner} hideLabel />
        </FieldGroup>
      )}
      {has.own && (
        <FieldGroup title={words('fields.own')}>
          <OwnFields node={partner} />
        </FieldGroup>
      )}
      {has.connections && (
        <FieldGroup title={words('fields.groups.connections')}>
          <Connections node={partner} hideLabel />
        </FieldGroup>
      )}
      <ChooseFieldsButton />
    </>
  );
};
