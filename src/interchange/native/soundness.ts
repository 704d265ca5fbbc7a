import type { MapDocument } from '../../domain/document';
import { problemsOf } from '../../domain/integrity';
import type { IntegrityProblem } from '../../domain/integrityProblem';
import type { Notice } from '../problem';

const leadsNowhere = ({ reason }: IntegrityProblem): boolean => reason.endsWith('Missing');

/** What does not hold together in a file's map; all of it is kept, as it may be mended by hand. */
export const soundnessNotices = (document: MapDocument): readonly Notice[] => {
  const problems = problemsOf(document);
  const loose = problems.filter(leadsNowhere);
  const count = problems.length - loose.length;
  return [
    ...loose.map(({ id, to = '' }): Notice => ({ reason: 'looseEnd', values: { id, to } })),
    ...(count > 0 ? [{ reason: 'unsound', values: { count } } as const] : []),
  ];
};
