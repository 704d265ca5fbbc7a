import type { ActivityRow } from './activityRow';
import { type FieldKey, isSeenBy, maySee, ownFieldsSeenBy } from './audience';
import { type MapDocument, rowsOf } from './document';
import type { Id } from './id';
import type {
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
import type { Viewer } from './viewer';

/** A row as a viewer sees it; null when not at all. */
export type SeenRow = (row: Row) => Row | null;

type May = (key: FieldKey) => boolean;

/** What every row of a kind may show to anybody. */
const open = {
  map: ['name', 'template', 'language', 'createdAt', 'switchedOn'],
  node: ['type', 'name', 'order', 'centerKind', 'parent', 'opensMap', 'color', 'themes', 'pins'],
  link: ['from', 'to', 'type', 'direction', 'layer'],
  person: ['name', 'role', 'email', 'phone', 'side'],
  contact: ['partner', 'person', 'since', 'lastContact'],
  owner: ['partner', 'person'],
  field: ['name', 'fieldType', 'audience', 'order'],
  arrangement: ['layout', 'seed', 'positions', 'frozen'],
  exchangeItem: ['partner', 'way', 'text', 'order'],
  activity: [
    'activityKind',
    'name',
    'partners',
    'theme',
    'stage',
    'level',
    'functions',
    'state',
    'start',
    'end',
    'students',
    'mentors',
    'sessions',
    'hours',
    'cost',
    'roleOurs',
    'roleTheirs',
  ],
  stage: ['name', 'order', 'standsFor'],
  need: ['name', 'order', 'sort', 'reach', 'source', 'date', 'answeredBy'],
  note: ['text', 'at', 'audience'],
} as const satisfies Readonly<Record<RowKind, readonly string[]>>;

/** The fields of a circle that follow an audience of their own. */
const guarded = {
  status: 'status',
  partnerKind: 'partnerKind',
  role: 'role',
  sector: 'sector',
  functions: 'functions',
  stages: 'stage',
  level: 'level',
  studentSeat: 'studentSeat',
  url: 'url',
  notes: 'notes',
  nextContact: 'nextContact',
} as const satisfies Partial<Record<keyof NodeRow, FieldKey>>;

const picked = <R extends Row>(row: R, fields: readonly string[]): R => {
  const all = Object.entries(row);
  const allowed = new Set(['id', 'kind', ...fields]);
  return Object.fromEntries(all.filter(([field]) => allowed.has(field))) as unknown as R;
};

const plain = (row: Row): Row => picked(row, open[row.kind]);

const nodeFor =
  (may: May, own: ReadonlySet<string>, unnamed: string) =>
  (node: NodeRow): NodeRow => {
    const fields = Object.entries(guarded).flatMap(([field, key]) => (may(key) ? [field] : []));
    const shown = picked(node, [...open.node, ...fields]);
    const values = Object.entries(node.fields ?? {}).filter(([id]) => own.has(id));
    const hidesName = node.partnerKind === 'person' && !node.mayBeNamed;
    return {
      ...shown,
      ...(hidesName && { name: node.role || unnamed }),
      ...(values.length > 0 && { fields: Object.fromEntries(values) }),
    };
  };

/** People are seen through what ties them to a partner. */
const peopleSeen = (document: MapDocument, may: May): ReadonlySet<Id> =>
  new Set([
    ...(may('contacts') ? rowsOf(document, 'contact').map(({ person }) => person) : []),
    ...(may('owners') ? rowsOf(document, 'owner').map(({ person }) => person) : []),
  ]);

const answersSeen = (may: May, answers: Readonly<Record<string, true>>) =>
  Object.fromEntries(
    Object.entries(answers).filter(([id]) => may('activities') || !id.startsWith('activity_')),
  );

/** How a viewer sees the rows of one document. */
export const seenRows = (document: MapDocument, { audience, unnamed }: Viewer): SeenRow => {
  const may: May = (key) => isSeenBy(document, audience, key);
  const own = ownFieldsSeenBy(document, audience);
  const people = peopleSeen(document, may);
  const node = nodeFor(may, own, unnamed);
  const only = (isSeen: boolean, row: Row): Row | null => (isSeen ? plain(row) : null);
  const see: { readonly [K in RowKind]: (row: Extract<Row, { kind: K }>) => Row | null } = {
    map: (row: MapRow) => plain(row),
    node,
    link: plain,
    person: (row: PersonRow) => only(people.has(row.id), row),
    contact: (row: ContactRow) => only(may('contacts'), row),
    owner: (row: OwnerRow) => only(may('owners'), row),
    field: (row) => only(own.has(row.id), row),
    arrangement: plain,
    exchangeItem: (row: ExchangeItemRow) => only(may(row.way), row),
    activity: (row: ActivityRow) => only(may('activities'), row),
    stage: plain,
    need: (row) =>
      may('needs')
        ? { ...picked(row, open.need), answeredBy: answersSeen(may, row.answeredBy ?? {}) }
        : null,
    note: (row: NoteRow) => only(maySee(audience, row.audience), row),
  };
  return (row) => (see[row.kind] as SeenRow)(row);
};
