import type { FieldKey } from './audience';
import { type MapDocument, mapRow, rowsOf } from './document';
import { exchangeOf } from './exchange';
import { needsAnsweredBy } from './needs';
import { contactsOf, ownersOf } from './people';
import type { NodeRow } from './row';

/** Fields that the details of a blank map leave out until they are switched on. */
const leftOut: ReadonlySet<FieldKey> = new Set([
  'sector',
  'functions',
  'stage',
  'level',
  'studentSeat',
  'needs',
]);

/** Whether every map shows a field unless somebody switches it off. */
export const isUsual = (key: FieldKey): boolean => !leftOut.has(key);

/** Whether the details of this map show a field. */
export const isSwitchedOn = (document: MapDocument, key: FieldKey): boolean => {
  const row = mapRow(document);
  return isUsual(key) ? !row?.switchedOff?.[key] : row?.switchedOn?.[key] === true;
};

type Filled = (document: MapDocument, partner: NodeRow) => boolean;

const filled: Readonly<Record<FieldKey, Filled>> = {
  status: (_, { status = 'existing' }) => status !== 'existing',
  partnerKind: (_, { partnerKind }) => partnerKind !== undefined,
  role: (_, { role }) => Boolean(role),
  sector: (_, { sector }) => Boolean(sector),
  functions: (_, { functions }) => functions !== undefined,
  stage: (_, { stages }) => stages !== undefined,
  level: (_, { level }) => level !== undefined,
  studentSeat: (_, { studentSeat }) => studentSeat !== undefined,
  url: (_, { url }) => Boolean(url),
  notes: (_, { notes }) => Boolean(notes),
  contacts: (document, { id }) => contactsOf(document, id).length > 0,
  owners: (document, { id }) => ownersOf(document, id).length > 0,
  nextContact: (_, { nextContact }) => Boolean(nextContact),
  gives: (document, { id }) => exchangeOf(document, id, 'gives').length > 0,
  gets: (document, { id }) => exchangeOf(document, id, 'gets').length > 0,
  needs: (document, { id }) => needsAnsweredBy(document, id).length > 0,
  activities: (document, { id }) =>
    rowsOf(document, 'activity').some(({ partners }) => partners?.[id]),
};

/** Whether a partner holds a value in a field. */
const isFilled = (document: MapDocument, partner: NodeRow, key: FieldKey): boolean =>
  filled[key](document, partner);

/** Whether a partner's details show a field: switched on, or holding something. */
export const isShown = (document: MapDocument, partner: NodeRow, key: FieldKey): boolean =>
  isSwitchedOn(document, key) || isFilled(document, partner, key);
