import { linksOf, type MapDocument } from '../document';
import { allThemes, outlineOf, partnersOf } from '../outline';
import type { Status } from '../row';
import { type Finding, finding } from './finding';
import { weights } from './weights';

/** Fewer partners than this, and a share of them says little. */
const leastPartners = 4;

/** How many are wished or warm: worth saying first when it is more than half. */
const statusFound = (
  document: MapDocument,
  status: Exclude<Status, 'existing'>,
  all: FindingOfAll,
): readonly Finding[] => {
  const partners = partnersOf(document);
  const count = partners.filter((partner) => partner.status === status).length;
  const of = partners.length;
  if (count === 0) return [];
  const isMost = of >= leastPartners && count > of / 2;
  const weight = isMost ? weights[status] : weights.listed;
  const is = count === of && of > 1 ? all : status;
  return [finding(is, weight, { values: { count, of } })];
};

type FindingOfAll = 'allWished' | 'allWarm';

const unsortedWeight = (count: number, of: number): number => {
  if (of < leastPartners) return weights.listed;
  if (count >= of / 2) return weights.mostUnsorted;
  return count >= of / 5 ? weights.someUnsorted : weights.listed;
};

const unsortedFound = (document: MapDocument): readonly Finding[] => {
  const [count, of] = [outlineOf(document).unsorted.length, partnersOf(document).length];
  if (count === 0) return [];
  const is = count === of && of > 1 ? 'allUnsorted' : 'unsorted';
  return [finding(is, unsortedWeight(count, of), { values: { count, of } })];
};

/** How far along the map is: what waits for a theme, who is still wished or warm. */
export const standingFound = (document: MapDocument): readonly Finding[] => [
  ...unsortedFound(document),
  ...statusFound(document, 'wished', 'allWished'),
  ...statusFound(document, 'warm', 'allWarm'),
];

/** What there is, counted; sub-themes are not among the themes. */
export const overviewOf = (document: MapDocument): Finding => {
  const [all, top] = [allThemes(document).length, outlineOf(document).themes.length];
  const values = {
    themes: top,
    subThemes: all - top,
    partners: partnersOf(document).length,
    connections: linksOf(document).length,
  };
  return finding('overview', weights.overview, { values });
};
