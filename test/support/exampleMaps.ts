import { applied } from '../../src/domain/change';
import { placing } from '../../src/domain/commands/arrange';
import { documentOf, type MapDocument, rowsOf } from '../../src/domain/document';
import type { Id } from '../../src/domain/id';
import type { Row } from '../../src/domain/row';
import type { LayoutTask, Places } from '../../src/layout/graph';
import { graphOf } from '../../src/layout/graphOf';
import { widthByTable } from '../../src/layout/letterWidths';
import { placeNew } from '../../src/layout/placeNew';
import { layOut } from '../../src/layout/startLayout';
import { countingIds } from './ids';
import { mapOf } from './maps';
import { once } from './once';

const forty = [
  'Acme Fab|Northside Community College|County Health Department|Boys & Girls Club',
  'Rivera Machine Works|Public Library|Eastside Makerspace|Desert Botanical Garden',
  'First Credit Union|Jefferson High School|Chamber of Commerce|Sunrise Solar',
  "Pima Water Authority|St. Luke's Medical Center|Grand Canyon Robotics|Habitat for Humanity",
  'Mesa Arts Center|Goodwill Industries|Parks and Recreation|YMCA|Valley Metro Transit',
  'Intel Ocotillo Campus|Kids First Foundation|Tempe Union School District',
  'Bright Futures Mentoring|Dr. Elena Martinez|Copper State Credit Union',
  'Arizona Science Center|Code the Dream|Southwest Aerospace Alliance|IBEW Local 640',
  'Phoenix Zoo|Lowell Observatory|Workforce Connections|Maria Lopez',
  'Farmers Market Cooperative|Rotary Club|Museum of Natural History|Honeywell',
  'United Way of the Valley',
].flatMap((line) => line.split('|'));

const themes = [
  'Mentors',
  'Internships',
  'Funding',
  'Space and equipment',
  'Student clubs',
  'Curriculum',
  'Transportation',
];

const lines = (center: string, groups: ReadonlyMap<string, readonly string[]>): string =>
  [center, ...[...groups].flatMap(([theme, names]) => [`# ${theme}`, ...names])].join('\n');

/** Forty partners dealt out to so many themes. */
export const fortyIn = once(
  (count: number): MapDocument =>
    mapOf(
      lines(
        'Flex Friday',
        new Map(
          themes
            .slice(0, count)
            .map((theme, at) => [theme, forty.filter((_, nth) => nth % count === at)]),
        ),
      ),
      countingIds(),
    ),
);

const places = ['East', 'North', 'Riverside', 'Harbor', 'Old Town', 'College Hill', 'Market'];
const kinds: Readonly<Record<string, readonly [number, readonly string[]]>> = {
  'Arts & Culture': [
    28,
    [
      'Gallery',
      'Museum of Science and Culture',
      'Dance Theatre',
      'Center for the Arts',
      'School of Music',
    ],
  ],
  'Community Center': [8, ['House', 'Community Center', 'Neighborhood Arts and Youth Center']],
  'Community Resource': [
    7,
    ['Legal Services', 'Family & Children’s Service', 'Economic Opportunity Committee'],
  ],
  'Health Care': [6, ['Care Center', 'Family Health', 'Hospital']],
  'Employment Program': [5, ['Career Source', 'Job Connector', 'Just-A-Start']],
};

/** A city's assets as one imports them: one theme with half of all, long names. */
export const cityMap = (): MapDocument => city;

const city = mapOf(
  lines(
    'Riverton community assets',
    new Map(
      Object.entries(kinds).map(([theme, [count, words]]) => [
        theme,
        Array.from(
          { length: count },
          (_, at) => `${places[(at * 3) % places.length]} ${words[at % words.length]}`,
        ).map((name, at, all) => (all.indexOf(name) < at ? `${name} ${at}` : name)),
      ]),
    ),
  ),
  countingIds(),
);

/** A large map: so many partners in √n themes. */
export const largeMap = once((count: number): MapDocument => {
  const groups = Math.round(Math.sqrt(count));
  const partners = (group: number) =>
    Array.from(
      { length: Math.round(count / groups) },
      (_, at) => `${forty[(group * 7 + at) % 40]} ${group}-${at}`,
    );
  return mapOf(
    lines(
      'Statewide exchange',
      new Map(Array.from({ length: groups }, (_, at) => [`Area ${at + 1}`, partners(at)])),
    ),
    countingIds(),
  );
});

const arranged = new WeakMap<MapDocument, Places>();

/** A map laid out at once; the same map is arranged once for all tests. */
export const laidOut = (document: MapDocument, task?: LayoutTask): Places => {
  if (task) return layOut(graphOf(document, widthByTable), task);
  const known = arranged.get(document);
  const places = known ?? layOut(graphOf(document, widthByTable), { how: 'arrange' });
  arranged.set(document, places);
  return places;
};

/** The document with its circles at places. */
export const at = (document: MapDocument, where: Places): MapDocument =>
  applied(document, placing(document, Object.fromEntries(where)));

/** Where everything stands after the map was typed entry by entry, each placed and settled. */
export const grown = (document: MapDocument): Places => {
  const rows = [...document.rows.values()];
  const kept: Row[] = rows.filter(({ kind }) => kind !== 'node');
  let now = documentOf(document.map, kept);
  let where: Places = new Map();
  for (const node of rowsOf(document, 'node')) {
    now = at(documentOf(now.map, [...now.rows.values(), node]), where);
    const first = placeNew(graphOf(now, widthByTable));
    where = laidOut(at(now, first), { how: 'settle', fresh: [node.id] });
  }
  return where;
};

/** How far each circle of the first places moved. */
export const moves = (before: Places, after: Places): ReadonlyMap<Id, number> =>
  new Map(
    [...before].map(([id, [x, y]]) => {
      const [toX, toY] = after.get(id) ?? [Number.NaN, Number.NaN];
      return [id, Math.hypot(toX - x, toY - y)];
    }),
  );
