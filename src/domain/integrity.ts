import { isUnder } from './above';
import { derived, type MapDocument, nodeOf, rowOf, rowsOf } from './document';
import type { Id } from './id';
import { activityProblems, itemProblems, needProblems } from './integrityActivities';
import {
  type IntegrityProblem,
  type IntegrityReason,
  isA,
  type Problems,
} from './integrityProblem';
import type { ContactRow, LinkRow, NodeRow, OwnerRow } from './row';

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

/**
 * Everything that does not hold together: references that lead nowhere, two centers, themes that
 * stand under themselves. Positions of circles that are gone are no problem: undo needs them.
 */
export const problemsOf = derived(
  (document): Problems => [
    ...wholeProblems(document),
    ...rowsOf(document, 'node').flatMap((node) => nodeProblems(document, node)),
    ...rowsOf(document, 'link').flatMap((link) => linkProblems(document, link)),
    ...rowsOf(document, 'contact').flatMap((contact) => tieProblems(document, contact)),
    ...rowsOf(document, 'owner').flatMap((owner) => tieProblems(document, owner)),
    ...rowsOf(document, 'exchangeItem').flatMap((item) => itemProblems(document, item)),
    ...rowsOf(document, 'activity').flatMap((activity) => activityProblems(document, activity)),
    ...rowsOf(document, 'need').flatMap((need) => needProblems(document, need)),
  ],
);

const keyOf = ({ reason, id, to }: IntegrityProblem): string => `${reason} ${id} ${to ?? ''}`;

/**
 * What an edit would break that was sound before; an edit that brings nothing new is not refused
 * for what was broken already.
 */
export const problemsBrought = (before: MapDocument, after: MapDocument): Problems => {
  const known = new Set(problemsOf(before).map(keyOf));
  return problemsOf(after).filter((problem) => !known.has(keyOf(problem)));
};
