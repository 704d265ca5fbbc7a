import type { ActivityRow, NeedRow } from './activityRow';
import { type FieldKey, fieldKeys, isSeenBy, maySee, ownFieldsSeenBy } from './audience';
import { blurring } from './blur';
import { type MapDocument, nodeOf, rowsOf } from './document';
import type { Id } from './id';
import { isLookSeenBy } from './look/lookFields';
import { nameShown } from './nameShown';
import type {
  ArrangementRow,
  ContactRow,
  ExchangeItemRow,
  MapRow,
  NodeRow,
  NoteRow,
  OwnerRow,
  PersonRow,
  Row,
  RowKind,
} from './row';
import { type Guards, ofActivity, ofNode, open } from './seenFields';
import { sentenceSeen } from './sentenceSeen';
import type { Viewer } from './viewer';

/** A row as a viewer sees it; null when not at all. */
export type SeenRow = (row: Row) => Row | null;

type May = (key: FieldKey) => boolean;

const allowed = (guards: Guards, may: May): readonly string[] =>
  Object.entries(guards).flatMap(([field, key]) => (may(key) ? [field] : []));

const picked = <R extends Row>(row: R, fields: readonly string[]): R => {
  const all = Object.entries(row);
  const shown = new Set(['id', 'kind', ...fields]);
  return Object.fromEntries(all.filter(([field]) => shown.has(field))) as unknown as R;
};

const plain = (row: Row): Row => picked(row, open[row.kind]);

const hidden = (): null => null;

/** The members of a set or record that pass, as a field; no field at all when none does. */
const kept = <T>(
  field: string,
  members: Readonly<Record<string, T>> | undefined,
  passes: (member: string) => boolean,
): Readonly<Record<string, Readonly<Record<string, T>>>> => {
  const passing = Object.entries(members ?? {}).filter(([member]) => passes(member));
  return passing.length > 0 ? { [field]: Object.fromEntries(passing) } : {};
};

const nodeFor =
  (may: May, own: ReadonlySet<string>, unnamed: string) =>
  (node: NodeRow): NodeRow => ({
    ...picked(node, [...open.node, ...allowed(ofNode, may)]),
    name: nameShown(node, may, unnamed),
    ...kept('fields', node.fields, (id) => own.has(id)),
  });

/** What is switched on, colored or sized by names fields: those of the map's own only when they are seen. */
const mapFor =
  (own: ReadonlySet<string>, isLook: (by: string) => boolean) =>
  (row: MapRow): MapRow => {
    const passes = (key: string) => own.has(key) || fieldKeys.some((known) => known === key);
    const { colorBy, sizeBy } = row;
    return {
      ...picked(row, open.map),
      ...(colorBy && isLook(colorBy) && { colorBy }),
      ...(sizeBy && isLook(sizeBy) && { sizeBy }),
      ...kept('switchedOn', row.switchedOn, passes),
      ...kept('switchedOff', row.switchedOff, passes),
    };
  };

/** Places of circles that went stay in a map for undo; others do not get to see them. */
const arrangementFor =
  (document: MapDocument) =>
  (row: ArrangementRow): ArrangementRow => ({
    ...picked(row, open.arrangement),
    positions: Object.fromEntries(
      Object.entries(row.positions).filter(([id]) => nodeOf(document, id as Id)),
    ),
  });

/** People are seen through what ties them to a partner. */
const peopleSeen = (document: MapDocument, may: May): ReadonlySet<Id> =>
  new Set([
    ...(may('contacts') ? rowsOf(document, 'contact').map(({ person }) => person) : []),
    ...(may('owners') ? rowsOf(document, 'owner').map(({ person }) => person) : []),
  ]);

const needFor =
  (may: May) =>
  (row: NeedRow): NeedRow => ({
    ...picked(row, open.need),
    ...kept('answeredBy', row.answeredBy, (id) => may('activities') || !id.startsWith('activity_')),
  });

/** How a viewer sees the rows of one document. */
export const seenRows = (document: MapDocument, viewer: Viewer): SeenRow => {
  const { audience, unnamed, withUnits = false } = viewer;
  const may: May = (key) => isSeenBy(document, audience, key);
  const own = ownFieldsSeenBy(document, audience);
  const people = peopleSeen(document, may);
  const only = (isSeen: boolean, row: Row): Row | null => (isSeen ? plain(row) : null);
  const see: { readonly [K in RowKind]: (row: Extract<Row, { kind: K }>) => Row | null } = {
    map: (row) => ({
      ...mapFor(own, (by) => isLookSeenBy(document, audience, by))(row),
      ...sentenceSeen(document, row, viewer, may),
    }),
    node: nodeFor(may, own, unnamed),
    link: plain,
    person: (row: PersonRow) => only(people.has(row.id), row),
    contact: (row: ContactRow) => only(may('contacts'), row),
    owner: (row: OwnerRow) => only(may('owners'), row),
    field: (row) => only(own.has(row.id), row),
    arrangement: arrangementFor(document),
    exchangeItem: (row: ExchangeItemRow) => only(may(row.way), row),
    activity: (row: ActivityRow) =>
      may('activities') ? picked(row, [...open.activity, ...allowed(ofActivity, may)]) : null,
    stage: (row) => only(may('stage'), row),
    need: (row: NeedRow) => (may('needs') ? needFor(may)(row) : null),
    indicator: plain,
    period: plain,
    subgroup: plain,
    unit: (row) => only(withUnits, row),
    expectation: hidden,
    series: hidden,
    entry: hidden,
    marker: hidden,
    measureSet: hidden,
    note: (row: NoteRow) => only(maySee(audience, row.audience), row),
  };
  const blur = blurring(document, people, unnamed);
  return (row) => {
    const shown = (see[row.kind] as SeenRow)(row);
    return shown && blur(shown);
  };
};
