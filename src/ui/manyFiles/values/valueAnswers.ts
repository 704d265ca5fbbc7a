import type { ValueDraft } from '../../../interchange/measures/valueDraft';

const joint = [
  ...(['measures', 'periods', 'markers', 'partners', 'leaves', 'versions'] as const),
  ...(['theme', 'expectRows'] as const),
] as const;

/** What is answered once for all files of values together. */
export type ValueAnswers = Partial<Pick<ValueDraft, (typeof joint)[number]>>;

/** The answers that stand in a draft of all files. */
export const answersIn = (draft: ValueDraft): ValueAnswers =>
  Object.fromEntries(joint.map((one) => [one, draft[one]]));

/** Answers for names that a file does not speak of stay out of it. */
const known = <T>(
  own: Readonly<Record<string, T>>,
  said: Readonly<Record<string, T>> = {},
): Readonly<Record<string, T>> => {
  const there = Object.entries(said).filter(([key]) => key in own);
  return { ...own, ...Object.fromEntries(there) };
};

/** A file's draft with what was answered for all of them. */
export const withAnswers = (draft: ValueDraft, answers: ValueAnswers): ValueDraft => ({
  ...draft,
  measures: known(draft.measures, answers.measures),
  periods: { ...draft.periods, ...answers.periods },
  markers: { ...draft.markers, ...answers.markers },
  partners: known(draft.partners, answers.partners),
  leaves: { ...draft.leaves, ...answers.leaves },
  versions: { ...draft.versions, ...answers.versions },
  theme: answers.theme ?? draft.theme,
  expectRows: answers.expectRows ?? draft.expectRows,
});

/** One draft that says what all of them say; of two that differ the first counts. */
export const jointDraft = (drafts: readonly ValueDraft[]): ValueDraft | null => {
  const [first] = drafts;
  if (!first) return null;
  const all = [...drafts].reverse();
  const merged = <
    K extends 'measures' | 'periods' | 'markers' | 'partners' | 'leaves' | 'versions',
  >(
    key: K,
  ): ValueDraft[K] => Object.assign({}, ...all.map((draft) => draft[key])) as ValueDraft[K];
  return {
    ...first,
    measures: merged('measures'),
    periods: merged('periods'),
    markers: merged('markers'),
    partners: merged('partners'),
    leaves: merged('leaves'),
    versions: merged('versions'),
  };
};
