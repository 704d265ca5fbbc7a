/** Fields of a partner that stand in a row of their own. */
export const detailTargets = [
  'sector',
  'url',
  'role',
  'nextContact',
  'stages',
  'level',
  'functions',
  'studentSeat',
] as const;

/** Targets that only one column can be. */
export const singleTargets = ['name', 'kind', 'status', 'id', ...detailTargets] as const;

/** Targets that several columns can be: `Contact 1`, `Contact 2`. */
export const repeatedTargets = [
  'theme',
  'notes',
  'contacts',
  'email',
  'phone',
  'owners',
  'gives',
  'gets',
] as const;

export type PlainTarget = (typeof singleTargets)[number] | (typeof repeatedTargets)[number];

/** Every target but a field of the map's own and leaving out, the usual ones first. */
export const plainTargets: readonly PlainTarget[] = [
  ...(['name', 'theme', 'kind', 'status', 'notes', 'contacts', 'email', 'phone'] as const),
  ...(['owners', 'nextContact', 'gives', 'gets', 'sector', 'url', 'role'] as const),
  ...(['stages', 'level', 'functions', 'studentSeat', 'id'] as const),
];
