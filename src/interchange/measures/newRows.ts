import { updating } from '../../domain/change';
import { addCenter } from '../../domain/commands/addNodes';
import { addPartners } from '../../domain/commands/addPartners';
import { addGroups } from '../../domain/commands/groups';
import type { Step } from '../../domain/commands/manyEdits';
import { addMarkers } from '../../domain/commands/markers';
import { addPeriods } from '../../domain/commands/periods';
import { addUnits } from '../../domain/commands/units';
import { nodeOf } from '../../domain/document';
import type { Command } from '../../domain/edit';
import type { Id } from '../../domain/id';
import { partnersOf } from '../../domain/outline';
import { equalPeriods } from '../../domain/periodsFrom';
import { ok, refuse } from '../../domain/result';
import { partnersOn } from './placesOn';
import { measureStepsOf } from './toldSteps';
import { keyOf, type ValueDraft } from './valueDraft';
import type { ValuePlan } from './valuePlan';
import { onceBy } from './valueSource';

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

/** Values about everybody need a center; a map without one gets that of the file. */
const centerSteps = ({ partners }: ValuePlan): readonly Step[] =>
  partners
    .filter(({ id, isEverybody }) => id === null && isEverybody)
    .map(({ text }) => does(addCenter, { name: text }));

const partnerSteps = ({ partners, sources }: ValuePlan): readonly Step[] => {
  const fresh = partners.filter(({ id, isEverybody }) => id === null && !isEverybody);
  if (fresh.length === 0) return [];
  const ids = fresh.map(({ sourceId }) => sourceId);
  const theme = sources.find(({ draft }) => draft.theme !== null)?.draft.theme ?? null;
  return [does(addPartners, { names: fresh.map(({ text }) => text) }), remember(ids, theme)];
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

/** Programs and sites that a partner does not have yet. */
const unitSteps = (plan: ValuePlan): readonly Step[] =>
  plan.partners.flatMap(({ key }) => {
    const names = plan.units.flatMap(({ partner, id, text }) =>
      partner === key && id === null ? [text] : [],
    );
    if (names.length === 0) return [];
    const add: Step = (document, ids) => {
      const partner = partnersOn(document, plan).get(key);
      return partner ? addUnits(document, { partner, names }, ids) : refuse({ reason: 'notThere' });
    };
    return [add];
  });

/** The newest version that values of each measure are of. */
const versionsIn = ({ values }: ValuePlan): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const { keys, version } of values)
    found.set(keys.measure, Math.max(version ?? 1, found.get(keys.measure) ?? 1));
  return found;
};

const measureSteps = (plan: ValuePlan): readonly Step[] => {
  const versions = versionsIn(plan);
  const fresh = plan.measures.filter(({ as }) => as === null);
  const each = onceBy(fresh, ({ name, told }) => (told ? `code ${told.code}` : keyOf(name)));
  return each.flatMap((one) => measureStepsOf(one, versions.get(one.key) ?? 1, dimensionsIn(plan)));
};

/** Signs that were answered go on the map's own list (R4). */
const signSteps = ({ sources, said }: ValuePlan): readonly Step[] => {
  const answers = Object.assign(
    {},
    ...sources.map(({ draft }) => draft.markers),
  ) as ValueDraft['markers'];
  const markers = [...said.signs.keys()].flatMap((text) => {
    const means = answers[keyOf(text)];
    return means && means !== 'skip' ? [{ text, means }] : [];
  });
  return markers.length > 0 ? [does(addMarkers, { markers })] : [];
};

/** What a map has to have before the values of a file can stand on it. */
export const newRowSteps = (plan: ValuePlan): readonly Step[] => [
  ...centerSteps(plan),
  ...partnerSteps(plan),
  ...unitSteps(plan),
  ...periodSteps(plan),
  ...groupSteps(plan),
  ...measureSteps(plan),
  ...signSteps(plan),
];
