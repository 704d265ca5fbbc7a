import { type MapDocument, rowOf } from './document';
import type { Id } from './id';
import type { Fields, Json } from './path';
import type { NodeRow } from './row';

/** Taken over where the partner that stays says nothing. */
const single = [
  'partnerKind',
  'role',
  'status',
  'sector',
  'url',
  'nextContact',
  'studentSeat',
  'level',
  'neverPublic',
  'sourceId',
] as const satisfies readonly (keyof NodeRow)[];

const sets = ['themes', 'stages', 'functions'] as const;

/** Words that would be lost when both say something, and it is not the same. */
const worded = ['role', 'sector', 'url'] as const;

const singles = (keep: NodeRow, gone: NodeRow): [string, Json][] =>
  single.flatMap((field): [string, Json][] => {
    const value = gone[field];
    return keep[field] === undefined && value !== undefined ? [[field, value]] : [];
  });

const members = (keep: NodeRow, gone: NodeRow): [string, Json][] => [
  ...sets.flatMap((field) =>
    Object.keys(gone[field] ?? {}).map((one): [string, Json] => [`${field}.${one}`, true]),
  ),
  ...Object.entries(gone.fields ?? {})
    .filter(([field]) => keep.fields?.[field] === undefined)
    .map(([field, value]): [string, Json] => [`fields.${field}`, value]),
];

/** What the one that goes says otherwise: `Address: 20 Ames Street`. */
const differing = (document: MapDocument, keep: NodeRow, gone: NodeRow): readonly string[] => [
  ...worded.flatMap((field) => {
    const [kept, value] = [keep[field], gone[field]];
    return kept && value && kept !== value ? [value] : [];
  }),
  ...Object.entries(gone.fields ?? {})
    .filter(([field, value]) => (keep.fields?.[field] ?? value) !== value)
    .map(([field, value]) => `${rowOf(document, 'field', field as Id)?.name ?? ''}: ${value}`),
];

const notesOf = (document: MapDocument, keep: NodeRow, gone: NodeRow): string => {
  const others = gone.notes && gone.notes !== keep.notes ? [gone.notes] : [];
  return [keep.notes ?? '', ...others, differing(document, keep, gone).join('\n')]
    .filter(Boolean)
    .join('\n\n');
};

/**
 * What a partner says once another has become part of it: sets together, empty fields filled,
 * other notes and other words after its own notes. Name, place and pin are its own.
 */
export const joinedNode = (document: MapDocument, keep: NodeRow, gone: NodeRow): Fields => ({
  ...Object.fromEntries([...singles(keep, gone), ...members(keep, gone)]),
  notes: notesOf(document, keep, gone) || null,
});
