import { documentOf, type MapDocument } from '../../src/domain/document';
import { linkTypes } from '../../src/domain/linkTypes';
import { newMap } from '../../src/domain/newMap';
import { keysAfter } from '../../src/domain/order';
import { type LinkRow, type NodeRow, statuses } from '../../src/domain/row';
import { countingIds } from './ids';
import { once } from './once';

/** Numbers from 0 to 1 that look like chance and are the same on every machine. */
export const chance = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

const list = (text: string): readonly string[] => text.split('|');
const places = list(
  'Northern|Harbor|Western Plains|Upper Valley|Coastal|Central|River|Lakeside|Mount Pleasant|' +
    'Eastern|Gulf|Riverside|Granite|Southern Highlands|Willow Creek|Old Town',
);
const fields = list(
  'Water|Energy|Robotics|Arts|Health|Housing|Freight|Solar|Tourism|Biotech|Software|Textile|' +
    'Recycling|Aerospace|Farming|Logistics|Education|Family|Music|Technical',
);
const forms = list(
  'Partners|Cooperative|Institute|Foundation|Community Center|Council|Labs|Alliance|Network|' +
    '& Sons|Trust|Association|Research Center|Services|High School',
);
const given = list('Amelia|Noah|Priya|Wei|Fatima|Jonas|Aroha|Mateo|Ingrid|Kwame|Leila|Nina');
const family = list("Nguyen|Okafor|O'Brien|Petersen|Zhang|Rossi|Haddad|Tanaka|Whitfield|Garcia");
const topics = list(
  'Mentors|Internships|Funding|Space and equipment|Student clubs|Curriculum|Transportation|' +
    'Health and wellness|Arts & culture|Food|Housing|Environment and energy',
);

export interface SeededMap {
  readonly partners: number;
  readonly seed: number;
  /** 6 to 12 by seed when left out. */
  readonly themes?: number;
  /** Connections for each partner; a fifth when left out. */
  readonly links?: number;
}

/**
 * A map as communities have them, by chance from a seed: themes of uneven size, long names, every
 * seventh partner in a second theme, most connections within a theme.
 */
export const seededMap = once((given: SeededMap): MapDocument => {
  const next = chance(given.seed * 7919 + given.partners);
  const ids = countingIds();
  const empty = newMap({ template: 'blank', language: 'en', now: 0 }, ids);
  const count = given.themes ?? 6 + Math.floor(next() * 7);
  const orders = keysAfter('', given.partners + count);
  const themes = Array.from(
    { length: count },
    (_, at): NodeRow => ({
      id: ids.next('node'),
      kind: 'node',
      type: 'theme',
      name: topics[at] ?? `Area ${at + 1}`,
      order: orders[at] ?? '',
      color: at,
    }),
  );
  const center: NodeRow = {
    ...{ id: ids.next('node'), kind: 'node', type: 'center', order: '0001' },
    ...{ name: 'Regional Innovation Project', centerKind: 'project' },
  };
  const pick = uneven(themes, next);
  const partners = Array.from({ length: given.partners }, (_, at): NodeRow => {
    const own = new Set([pick().id, ...(next() < 0.15 ? [pick().id] : [])]);
    return {
      ...{ id: ids.next('node'), kind: 'node', type: 'partner' },
      ...{ name: partnerName(next), order: orders[count + at] ?? '' },
      themes: Object.fromEntries([...own].map((id) => [id, true as const])),
      status: oneOf(statuses, () => next() ** 2),
    };
  });
  const wanted = Math.round((given.links ?? 0.2) * partners.length);
  const links = linksAmong(partners, wanted, next).map(
    (link): LinkRow => ({ ...link, id: ids.next('link') }),
  );
  return documentOf(empty.map, [...empty.rows.values(), center, ...themes, ...partners, ...links]);
}, JSON.stringify);

const oneOf = <T>(all: readonly T[], next: () => number): T =>
  all[Math.floor(next() * all.length)] as T;

/** The first theme has the most partners, each one after it fewer. */
const uneven = (themes: readonly NodeRow[], next: () => number): (() => NodeRow) => {
  const weights = themes.map((_, at) => 1 / (at + 1) ** 0.7);
  const sum = weights.reduce((all, one) => all + one, 0);
  return () => {
    let left = next() * sum;
    const at = weights.findIndex((weight) => {
      left -= weight;
      return left <= 0;
    });
    return (themes[at] ?? themes[0]) as NodeRow;
  };
};

const partnerName = (next: () => number): string => {
  if (next() < 0.3) return `${oneOf(given, next)} ${oneOf(family, next)}`;
  const also = next() < 0.3 ? ` & ${oneOf(fields, next)}` : '';
  return `${oneOf(places, next)} ${oneOf(fields, next)}${also} ${oneOf(forms, next)}`;
};

const linksAmong = (
  partners: readonly NodeRow[],
  wanted: number,
  next: () => number,
): readonly Omit<LinkRow, 'id'>[] => {
  const seen = new Set<string>();
  const links: Omit<LinkRow, 'id'>[] = [];
  for (let tries = 0; links.length < wanted && tries < wanted * 20; tries++) {
    const [a, b] = [oneOf(partners, next), oneOf(partners, next)];
    const isNear = Object.keys(a.themes ?? {}).some((theme) => b.themes?.[theme]);
    if (a === b || (!isNear && next() < 0.6) || seen.has(`${a.id} ${b.id}`)) continue;
    seen.add(`${a.id} ${b.id}`);
    const type = oneOf(linkTypes, next);
    const direction = next() < 0.4 ? 'forward' : 'none';
    links.push({ kind: 'link', from: a.id, to: b.id, type, direction, layer: 'actual' });
  }
  return links;
};
