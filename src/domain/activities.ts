import { type ActivityRow, type Level, levels } from './activityRow';
import { derived, type MapDocument, nodeOf, rowsOf } from './document';
import { grouped } from './grouped';
import type { Id } from './id';
import { themesOf } from './outline';
import type { NodeRow } from './row';

/** The partners of an activity that are there. */
export const partnersIn = (document: MapDocument, { partners }: ActivityRow): readonly NodeRow[] =>
  Object.keys(partners ?? {}).flatMap((id) => {
    const node = nodeOf(document, id as Id);
    return node?.type === 'partner' ? [node] : [];
  });

/** The themes an activity belongs to: its own, else those of its partners. */
export const themesIn = (document: MapDocument, activity: ActivityRow): readonly Id[] =>
  activity.theme
    ? [activity.theme]
    : [...new Set(partnersIn(document, activity).flatMap((node) => themesOf(document, node)))];

const newestFirst = (a: ActivityRow, b: ActivityRow): number => {
  const [one, other] = [a.start ?? '9999', b.start ?? '9999'];
  if (one !== other) return one < other ? 1 : -1;
  return a.id < b.id ? 1 : -1;
};

/** All activities, the latest first; those without a date before all. */
export const allActivities = derived((document): readonly ActivityRow[] =>
  [...rowsOf(document, 'activity')].sort(newestFirst),
);

const byPartner = derived((document) =>
  grouped(allActivities(document), (activity) =>
    partnersIn(document, activity).map(({ id }) => id),
  ),
);

const byTheme = derived((document) =>
  grouped(allActivities(document), (activity) => themesIn(document, activity)),
);

/** The activities of a circle, the latest first: the center has all of the map. */
export const activitiesOf = (document: MapDocument, node: NodeRow): readonly ActivityRow[] => {
  if (node.type === 'center') return allActivities(document);
  const groups = node.type === 'theme' ? byTheme(document) : byPartner(document);
  return groups.get(node.id) ?? [];
};

/** What is only an idea says nothing yet about a partner or a theme; everything else counts. */
export const counts = ({ state }: ActivityRow): boolean => state !== 'idea';

/** How many activities of a theme stand on each level; ideas and those without a level are left out. */
export const levelsOf = (
  document: MapDocument,
  theme: NodeRow,
): Readonly<Record<Level, number>> => {
  const its = activitiesOf(document, theme).filter(counts);
  const on = (level: Level): number => its.filter((one) => one.level === level).length;
  return { 1: on(1), 2: on(2) };
};

/** The level a theme has nothing on although it has something on the other; null when there is none. */
export const missingLevel = (count: Readonly<Record<Level, number>>): Level | null => {
  const empty = levels.filter((level) => count[level] === 0);
  return empty.length === 1 ? (empty[0] ?? null) : null;
};
