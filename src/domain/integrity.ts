import { isUnder } from './above';
import { type Change, changedIds } from './change';
import { derived, type MapDocument, nodeOf, rowOf, rowsOf } from './document';
import type { Id } from './id';
import { activityProblems, itemProblems, needProblems } from './integrityActivities';
import {
  codeProblems,
  expectationProblems,
  indicatorProblems,
  seriesProblems,
  unitProblems,
} from './integrityMeasures';
import {
  type IntegrityProblem,
  type IntegrityReason,
  isA,
  type Problems,
} from './integrityProblem';
import type { ContactRow, LinkRow, NodeRow, OwnerRow, Row } from './row';

const surplus = (ids: readonly Id[], reason: IntegrityReason): Problems =>
  ids.slice(1).map((id) => ({ reason, id }));

const wholeProblems = (document: MapDocument): Problems => {
  const maps = rowsOf(document, 'map').map(({ id }) => id);
  const arrangements = rowsOf(document, 'arrangement').map(({ id }) => id);
  const centers = rowsOf(document, 'node').filter(({ type }) => type === 'center');
  const { map } = document;
  return [
    ...(maps.includes(map) ? [] : [{ reason: 'noMapRow', id: map } as const]),
    ...maps.filter((id) => id !== map).map((id) => ({ reason: 'twoMapRows', id }) as const),
    ...(arrangements.length > 0 ? [] : [{ reason: 'noArrangement', id: map } as const]),
    ...surplus(arrangements, 'twoArrangements'),
    ...surplus(
      centers.map(({ id }) => id),
      'twoCenters',
    ),
    ...codeProblems(document),
  ];
};

const parentProblems = (document: MapDocument, node: NodeRow): Problems => {
  const { id, parent } = node;
  if (!parent) return [];
  if (!isA(document, parent, 'theme')) return [{ reason: 'parentMissing', id, to: parent }];
  return isUnder(document, parent, id) ? [{ reason: 'loopOfThemes', id, to: parent }] : [];
};

const nodeProblems = (document: MapDocument, node: NodeRow): Problems => {
  const found: IntegrityProblem[] = [...parentProblems(document, node)];
  const { id } = node;
  for (const to of Object.keys(node.themes ?? {}))
    if (!isA(document, to, 'theme')) found.push({ reason: 'themeMissing', id, to });
  for (const to of Object.keys(node.fields ?? {}))
    if (!rowOf(document, 'field', to as Id)) found.push({ reason: 'fieldMissing', id, to });
  return found;
};

const linkProblems = (document: MapDocument, { id, from, to }: LinkRow): Problems => {
  if (from === to) return [{ reason: 'sameEnds', id, to }];
  return [from, to]
    .filter((end) => !nodeOf(document, end))
    .map((end) => ({ reason: 'endMissing', id, to: end }));
};

const tieProblems = (
  document: MapDocument,
  { id, partner, person }: ContactRow | OwnerRow,
): Problems => [
  ...(isA(document, partner, 'partner')
    ? []
    : [{ reason: 'partnerMissing', id, to: partner } as const]),
  ...(rowOf(document, 'person', person)
    ? []
    : [{ reason: 'personMissing', id, to: person } as const]),
];

const rowProblems = (document: MapDocument, row: Row | undefined): Problems => {
  switch (row?.kind) {
    case 'node':
      return nodeProblems(document, row);
    case 'link':
      return linkProblems(document, row);
    case 'contact':
    case 'owner':
      return tieProblems(document, row);
    case 'exchangeItem':
      return itemProblems(document, row);
    case 'activity':
      return activityProblems(document, row);
    case 'need':
      return needProblems(document, row);
    case 'indicator':
      return indicatorProblems(document, row);
    case 'unit':
      return unitProblems(document, row);
    case 'expectation':
      return expectationProblems(document, row);
    case 'series':
      return seriesProblems(document, row);
    default:
      return [];
  }
};

const referring = [
  ...(['node', 'link', 'contact', 'owner', 'exchangeItem', 'activity', 'need'] as const),
  ...(['indicator', 'unit', 'expectation', 'series'] as const),
] as const;

/**
 * Everything that does not hold together: references that lead nowhere, two centers, themes that
 * stand under themselves. Positions of circles that are gone are no problem: undo needs them.
 */
export const problemsOf = derived(
  (document): Problems => [
    ...wholeProblems(document),
    ...referring.flatMap((kind) =>
      rowsOf(document, kind).flatMap((row) => rowProblems(document, row)),
    ),
  ],
);

/** The same of some rows, and of the map as a whole. */
const problemsAt = (document: MapDocument, ids: readonly Id[]): Problems => [
  ...wholeProblems(document),
  ...ids.flatMap((id) => rowProblems(document, document.rows.get(id))),
];

const keyOf = ({ reason, id, to }: IntegrityProblem): string => `${reason} ${id} ${to ?? ''}`;

/** Others hang on whether a row is there, on its type and on what it stands under. */
const concernsOthers = (before: MapDocument, { created, updated, deleted }: Change): boolean =>
  Object.keys(deleted).length > 0 ||
  Object.keys(created).some((id) => id.startsWith('stage_') || before.rows.has(id as Id)) ||
  Object.entries(updated).some(
    ([id, { to }]) => id.startsWith('stage_') || 'type' in to || 'parent' in to,
  );

/**
 * What an edit would break that was sound before; an edit that brings nothing new is not refused
 * for what was broken already. With the change that led from one to the other only those rows are
 * looked at that it can have broken.
 */
export const problemsBrought = (
  before: MapDocument,
  after: MapDocument,
  change: Change | null = null,
): Problems => {
  const ids = change && !concernsOthers(before, change) ? changedIds(change) : null;
  const found = (document: MapDocument) => (ids ? problemsAt(document, ids) : problemsOf(document));
  const known = new Set(found(before).map(keyOf));
  return found(after).filter((problem) => !known.has(keyOf(problem)));
};
