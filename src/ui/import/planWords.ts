import { doesNothing } from '../../interchange/plan/changeOf';
import type { ImportPlan } from '../../interchange/plan/plan';
import type { Words } from '../../messages/words';

/** How many different themes the new partners are in. */
const themesOfNew = ({ create }: ImportPlan): number =>
  new Set(create.flatMap(({ row }) => Object.keys(row.themes ?? {}))).size;

/** How many new partners have no theme: they go to Not sorted yet. */
export const unsortedOf = ({ create }: ImportPlan): number =>
  create.filter(({ row }) => Object.keys(row.themes ?? {}).length === 0).length;

const newText = (plan: ImportPlan, words: Words): string => {
  const partners = words('wizard.counts.new', { count: plan.counts.create });
  const count = themesOfNew(plan);
  if (count === 0) return partners;
  return words('wizard.counts.newIn', {
    partners,
    themes: words('wizard.counts.themes', { count }),
  });
};

/** The counts of connections that are worth a word. */
const linkTexts = ({ links }: ImportPlan, words: Words): readonly string[] =>
  (
    [
      ['links', links.create.length],
      ['linksChanged', Object.keys(links.update).length],
      ['linksUnchanged', links.unchanged],
      ['linksLost', links.lost.length],
    ] as const
  )
    .filter(([, count]) => count > 0)
    .map(([key, count]) => words(`wizard.counts.${key}`, { count }));

/** All counts, in order: `54 new partners in 5 themes`, `0 changed`, `0 unchanged`, `0 left out`. */
export const countsTexts = (plan: ImportPlan, words: Words): readonly string[] => {
  const { update, unchanged, problems, skipped, joined } = plan.counts;
  const missing = plan.missing.length;
  return [
    newText(plan, words),
    words('wizard.counts.changed', { count: update }),
    words('wizard.counts.unchanged', { count: unchanged }),
    words('wizard.counts.leftOut', { count: problems + skipped }),
    ...(joined > 0 ? [words('wizard.counts.joined', { count: joined })] : []),
    ...(missing > 0 ? [words('wizard.counts.missing', { count: missing })] : []),
    ...linkTexts(plan, words),
  ];
};

const partnersText = ({ counts }: ImportPlan, words: Words): string | null => {
  const { create, update } = counts;
  if (create + update === 0) return null;
  if (update === 0) return words('wizard.add', { count: create });
  if (create === 0) return words('wizard.update', { count: update });
  return words('wizard.addAndUpdate', { added: create, changed: update });
};

/** What the button does: `Add 54 partners`, `Add 51 partners and 113 connections`. */
export const resultText = (plan: ImportPlan, words: Words): string => {
  const rest = partnersText(plan, words);
  const count = plan.links.create.length;
  if (count === 0) return rest ?? words(doesNothing(plan) ? 'wizard.nothing' : 'wizard.takeOver');
  return rest ? words('wizard.withLinks', { rest, count }) : words('wizard.addLinks', { count });
};

/** What was brought in: the name of the file, of several how many. */
export const filesText = ({ origins }: Pick<ImportPlan, 'origins'>, words: Words): string =>
  origins.length > 1 ? words('files.count', { count: origins.length }) : (origins[0]?.file ?? '');

/** What was done: `54 partners added from assets.csv`. */
export const doneText = (plan: ImportPlan, words: Words): string => {
  const { create, update } = plan.counts;
  const file = filesText(plan, words);
  if (create + update === 0) return words('wizard.broughtIn', { file });
  if (update === 0) return words('wizard.added', { count: create, file });
  if (create === 0) return words('wizard.updated', { count: update, file });
  return words('wizard.addedAndUpdated', { added: create, changed: update, file });
};
