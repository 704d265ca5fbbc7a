import { allActivities } from '../../domain/activities';
import { type FieldKey, isSeenBy } from '../../domain/audience';
import { derivedOf, fieldsOf, linksOf, type MapDocument, rowsOf } from '../../domain/document';
import { isSwitchedOn, isUsual } from '../../domain/fieldShown';
import type { Id } from '../../domain/id';
import { partnersOf } from '../../domain/outline';
import { peopleOf } from '../../domain/people';
import { activityColumns } from './activityColumns';
import { type Column, type SheetName, sheetNames } from './column';
import type { Talk } from './columnTalk';
import { linkColumns } from './linkColumns';
import { memberColumn } from './memberColumns';
import { ownColumn } from './ownColumns';
import { nameColumn, plainPartnerColumns } from './partnerColumns';
import { exchangeColumn, peopleColumn, themesColumn } from './partnerLists';
import { personColumns } from './personColumns';

const idsOf = (rows: readonly { readonly id: Id }[]): readonly Id[] => rows.map(({ id }) => id);

const partnerIds = derivedOf('node', (document) => idsOf(partnersOf(document)));
const activityIds = derivedOf('activity', (document) => idsOf(allActivities(document)));
const linkIds = derivedOf('link', (document) => idsOf(linksOf(document)));
const personIds = derivedOf('person', (document) =>
  idsOf(
    [...peopleOf(document, 'partner'), ...peopleOf(document, 'ours')].filter(
      ({ forgotten }) => !forgotten,
    ),
  ),
);

const rowsIn: Readonly<Record<SheetName, (document: MapDocument) => readonly Id[]>> = {
  partners: partnerIds,
  activities: activityIds,
  links: linkIds,
  people: personIds,
};

/** The rows of a sheet in the order of the map. */
export const rowsOfSheet = (document: MapDocument, name: SheetName): readonly Id[] =>
  rowsIn[name](document);

/** Sectors that partners have already. */
const sectorsIn = derivedOf('node', (document) => [
  ...new Set(rowsOf(document, 'node').flatMap(({ sector }) => sector ?? [])),
]);

const partnerColumns = (talk: Talk, document: MapDocument): readonly Column[] => {
  const plain = plainPartnerColumns(talk, sectorsIn);
  return [
    nameColumn(talk),
    themesColumn(talk),
    plain.status,
    plain.kind,
    peopleColumn(talk, 'contacts'),
    peopleColumn(talk, 'owners'),
    exchangeColumn(talk, 'gives'),
    exchangeColumn(talk, 'gets'),
    plain.nextContact,
    ...fieldsOf(document).map((field) => ownColumn(talk, field)),
    plain.role,
    plain.sector,
    memberColumn(talk, 'stages'),
    plain.level,
    plain.seat,
    memberColumn(talk, 'functions'),
    plain.url,
    plain.mayBeNamed,
    plain.neverPublic,
    plain.notes,
  ];
};

const columnsIn = (name: SheetName, talk: Talk, document: MapDocument): readonly Column[] => {
  if (name === 'partners') return partnerColumns(talk, document);
  if (name === 'activities') return activityColumns(talk);
  return name === 'links' ? linkColumns(talk) : personColumns(talk);
};

/** Whether the screen may show what follows an audience; `whole` is the map as it is. */
const mayShow = (whole: MapDocument, isForRoom: boolean, guard: FieldKey | undefined): boolean =>
  !guard || isSeenBy(whole, isForRoom ? 'partners' : 'mine', guard);

/** A field that most maps leave out and this one has switched on shows from the start. */
const isOnHere = (document: MapDocument, { guard, isUsual: isShown }: Column): boolean =>
  isShown || (guard !== undefined && !isUsual(guard) && isSwitchedOn(document, guard));

/**
 * The columns of a sheet that the screen may show. `document` is what it shows of the map, `whole`
 * the map as it is.
 */
export const columnsOfSheet = (
  name: SheetName,
  talk: Talk,
  { document, whole, isForRoom }: { document: MapDocument; whole: MapDocument; isForRoom: boolean },
): readonly Column[] =>
  columnsIn(name, talk, document)
    .filter(({ guard }) => mayShow(whole, isForRoom, guard))
    .map((column) => ({ ...column, isUsual: isOnHere(document, column) }));

/** The sheets that the screen may show: people stay behind while a room may see none of them. */
export const sheetsFor = (whole: MapDocument, isForRoom: boolean): readonly SheetName[] =>
  sheetNames.filter((name) => {
    if (name === 'activities') return mayShow(whole, isForRoom, 'activities');
    if (name !== 'people') return true;
    return mayShow(whole, isForRoom, 'contacts') || mayShow(whole, isForRoom, 'owners');
  });
