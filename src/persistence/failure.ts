import type { SaveFailure } from '../store/ports';

/** Errors wrap each other: a full disk arrives as an aborted transaction with the reason inside. */
const names = (error: unknown): readonly string[] => {
  const found: string[] = [];
  let at: unknown = error;
  while (typeof at === 'object' && at !== null && found.length < 10) {
    found.push(String((at as { name?: unknown }).name));
    const { inner, failures } = at as { inner?: unknown; failures?: readonly unknown[] };
    at = inner ?? failures?.[0];
  }
  return found;
};

const reasons: readonly (readonly [SaveFailure, readonly string[]])[] = [
  ['full', ['QuotaExceededError']],
  [
    'closed',
    [
      'MapIsGoneError',
      'DatabaseClosedError',
      'InvalidStateError',
      'NotFoundError',
      'OpenFailedError',
      'VersionChangeError',
    ],
  ],
  ['refused', ['DataError', 'DataCloneError', 'ConstraintError', 'SecurityError', 'ReadOnlyError']],
];

/** Why a write failed, in the terms that the screen has words for. */
export const failureOf = (error: unknown): SaveFailure => {
  const all = names(error);
  return reasons.find(([, known]) => known.some((name) => all.includes(name)))?.[0] ?? 'unknown';
};
