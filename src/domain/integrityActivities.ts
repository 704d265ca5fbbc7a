import type { ActivityRow, NeedRow } from './activityRow';
import { type MapDocument, nodeOf, rowOf } from './document';
import type { Id } from './id';
import { isA, type Problems } from './integrityProblem';
import type { ExchangeItemRow } from './row';
import { stagesOf } from './stages';

/** What a partner gives or gets needs its partner. */
export const itemProblems = (document: MapDocument, { id, partner }: ExchangeItemRow): Problems =>
  isA(document, partner, 'partner') ? [] : [{ reason: 'partnerMissing', id, to: partner }];

/** An activity needs its partners, its theme and its stage, where it names them. */
export const activityProblems = (
  document: MapDocument,
  { id, partners, theme, stage }: ActivityRow,
): Problems => [
  ...Object.keys(partners ?? {})
    .filter((to) => !isA(document, to, 'partner'))
    .map((to) => ({ reason: 'partnerMissing', id, to }) as const),
  ...(theme && !isA(document, theme, 'theme')
    ? [{ reason: 'themeMissing', id, to: theme } as const]
    : []),
  ...(stage && !stagesOf(document).some(({ key }) => key === stage)
    ? [{ reason: 'stageMissing', id, to: stage } as const]
    : []),
];

/** A need is answered by what is there. */
export const needProblems = (document: MapDocument, { id, answeredBy }: NeedRow): Problems =>
  (Object.keys(answeredBy ?? {}) as Id[])
    .filter((to) => !nodeOf(document, to) && !rowOf(document, 'activity', to))
    .map((to) => ({ reason: 'answerMissing', id, to }));
