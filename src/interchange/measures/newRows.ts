import { updating } from '../../domain/change';
import { addPartners } from '../../domain/commands/addPartners';
import { addGroups } from '../../domain/commands/groups';
import type { Step } from '../../domain/commands/manyEdits';
import { addMarkers } from '../../domain/commands/markers';
import { defineMeasure } from '../../domain/commands/measures';
import { addPeriods } from '../../domain/commands/periods';
import { nodeOf } from '../../domain/document';
import type { Command } from '../../domain/edit';
import type { Id } from '../../domain/id';
import { partnersOf } from '../../domain/outline';
import { equalPeriods } from '../../domain/periodsFrom';
import { ok } from '../../domain/result';
import { keyOf } from './valueDraft';
import type { ValuePlan } from './valuePlan';

/** One command as a step of an edit. */
const does =
  <Args>(command: Command<Args>, args: Args): Step =>
  (document, ids) =>
    command(document, args, ids);

/** New partners keep the id they have in the file, so that the next file finds them. */
const remember =
  (sources: readonly string[], theme: Id | null): Step =>
  (document) => {
    const made = partnersOf(document).slice(-sources.length);
    const home = theme && nodeOf(document, theme) ? { [`themes.${theme}`]: true } : {};
    const fields = made.map(({ id }, at) => {
      const source = sources[at];
      return [id, { ...home, ...(source && { sourceId: source }) }] as const;
    });
    const label = { key: 'history.addPartner', values: { name: made[0]?.name ?? '' } };
    return ok({ change: updating(document, Object.fromEntries(fields)), label });
  };

const partnerSteps = ({ partners, draft }: ValuePlan): readonly Step[] => {
  const fresh = partners.filter(({ id }) => id === null);
  if (fresh.length === 0) return [];
  const sources = fresh.map(({ sourceId }) => sourceId);
  return [
    does(addPartners, { names: fresh.map(({ text }) => text) }),
    remember(sources, draft.theme),
  ];
};

const periodSteps = ({ periods }: ValuePlan): readonly Step[] => {
  const spans = periods.flatMap(({ id, span }) => (id === null && span ? [span] : []));
  const fresh = spans.filter(
    (span, at) => spans.findIndex((one) => equalPeriods(one, span)) === at,
  );
  return fresh.map((span) => does(addPeriods, span));
};

const dimensionsIn = ({ groups }: ValuePlan): readonly string[] => [
  ...new Set(groups.map(({ dimension }) => dimension)),
];

const groupSteps = (plan: ValuePlan): readonly Step[] =>
  dimensionsIn(plan).flatMap((dimension) => {
    const fresh = plan.groups.filter((one) => one.id === null && one.dimension === dimension);
    const names = fresh.map(({ text }) => text);
    return names.length > 0 ? [does(addGroups, { dimension, names })] : [];
  });

const measureSteps = (plan: ValuePlan): readonly Step[] =>
  plan.measures
    .filter(({ as }) => as === null)
    .filter(({ name }, at, all) => all.findIndex((one) => keyOf(one.name) === keyOf(name)) === at)
    .map(({ name, type, direction, denominator }) =>
      does(defineMeasure, {
        ...{ name, type, direction },
        ...(denominator.trim() && { denominator }),
        dimensions: dimensionsIn(plan),
      }),
    );

/** Signs that were answered go on the map's own list (R4). */
const signSteps = ({ draft, said }: ValuePlan): readonly Step[] => {
  const markers = [...said.signs.keys()].flatMap((text) => {
    const means = draft.markers[keyOf(text)];
    return means && means !== 'skip' ? [{ text, means }] : [];
  });
  return markers.length > 0 ? [does(addMarkers, { markers })] : [];
};

/** What a map has to have before the values of a file can stand on it. */
export const newRowSteps = (plan: ValuePlan): readonly Step[] => [
  ...partnerSteps(plan),
  ...periodSteps(plan),
  ...groupSteps(plan),
  ...measureSteps(plan),
  ...signSteps(plan),
];
