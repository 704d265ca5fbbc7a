import type { ActivityRow } from './activityRow';
import type { FieldKey } from './audience';
import type { NodeRow, RowKind } from './row';

/** What every row of a kind may show to anybody. */
export const open = {
  map: [
    'name',
    'template',
    'language',
    'createdAt',
    'switchedOn',
    'switchedOff',
    'system',
    'yearStart',
    'sample',
  ],
  node: ['type', 'name', 'order', 'centerKind', 'parent', 'opensMap', 'color', 'themes', 'pins'],
  link: ['from', 'to', 'type', 'direction', 'layer'],
  person: ['name', 'role', 'email', 'phone', 'side'],
  contact: ['partner', 'person', 'since', 'lastContact'],
  owner: ['partner', 'person'],
  field: ['name', 'fieldType', 'audience', 'order'],
  arrangement: ['layout', 'seed', 'frozen', 'settings'],
  exchangeItem: ['partner', 'way', 'text', 'order'],
  activity: [
    'activityKind',
    'name',
    'partners',
    'theme',
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
  need: ['name', 'order', 'sort', 'reach', 'source', 'date'],
  note: ['text', 'at', 'audience'],
  indicator: [
    ...['order', 'code', 'name', 'scope', 'reach', 'type', 'direction', 'version', 'quadrant'],
    ...['definition', 'unit', 'numerator', 'denominator', 'rateBase', 'adds', 'source', 'method'],
    ...['frequency', 'dueLag', 'goalValue', 'goalPeriod', 'interims', 'limits'],
    ...['minCell', 'minCellRule', 'digits', 'versions', 'dimensions'],
  ],
  period: ['type', 'label', 'start', 'end', 'order'],
  subgroup: ['dimension', 'name', 'order'],
  unit: ['partner', 'name', 'order'],
  expectation: [],
  series: [],
  entry: [],
  marker: [],
  measureSet: [],
} as const satisfies Readonly<Record<RowKind, readonly string[]>>;

/** Who may see a field, by the key of its audience. */
export type Guards = Readonly<Record<string, FieldKey>>;

/** The fields of a circle that follow an audience of their own. */
export const ofNode = {
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

/** The same for what is done together, beside the audience of activities as such. */
export const ofActivity = {
  stage: 'stage',
  level: 'level',
  functions: 'functions',
  notes: 'notes',
} as const satisfies Partial<Record<keyof ActivityRow, FieldKey>>;
