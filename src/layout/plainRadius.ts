import { derived, derivedOf, type MapDocument } from '../domain/document';
import type { Id } from '../domain/id';
import { sizingOf } from '../domain/look/sizing';
import { type Branch, outlineOf, partnersOf } from '../domain/outline';
import type { NodeRow } from '../domain/row';
import { widthByTable } from './letterWidths';
import { nameBlock } from './nameBlock';
import { partnerRadius, radiusFor } from './partnerRadius';

/** Names inside circles as the map sets them; the sign above a theme's name takes a line of its own. */
const centerName = { size: 17, weight: 650, line: 20, sign: 0 };
const themeName = { size: 15, weight: 650, line: 18, sign: 15 };

/** Air around a name, so that it still stands inside when the map is zoomed out some. */
const easeOf = (radius: number): number => Math.min(0.26 * radius, 9) + 3;

/** Large maps are shown smaller, while names keep their size: circles grow to hold them. */
const growthOf = (partners: number): number =>
  1 + 0.4 * Math.min(1, Math.max(0, (partners - 60) / 240));

const nameRadius = (name: string, type: typeof themeName, growth: number): number => {
  const widthOf = (text: string) => widthByTable(text, type.size, type.weight);
  const { radius } = nameBlock(name, type.line, type.sign, widthOf);
  return radius * growth + easeOf(radius);
};

const between = (least: number, value: number, most: number): number =>
  Math.round(Math.min(most, Math.max(least, value)) * 2) / 2;

const centerRadius = (center: NodeRow, growth: number): number =>
  between(46, nameRadius(center.name, centerName, growth), 100);

const themeRadius = (
  { theme, partners, subThemes }: Branch,
  least: number,
  growth: number,
): number => {
  const members = partners.length + subThemes.length;
  const byCount = least + 4 * Math.sqrt(members);
  return between(
    least,
    Math.max(byCount, nameRadius(theme.name, themeName, growth)),
    Math.max(92, byCount),
  );
};

const radiiByName = derivedOf('node', (document): ReadonlyMap<Id, number> => {
  const found = new Map<Id, number>();
  const { center, themes } = outlineOf(document);
  const growth = growthOf(partnersOf(document).length);
  if (center) found.set(center.id, centerRadius(center, growth));
  const visit = (branch: Branch, least: number): void => {
    found.set(branch.theme.id, themeRadius(branch, least, growth));
    for (const sub of branch.subThemes) visit(sub, 28);
  };
  for (const branch of themes) visit(branch, 36);
  return found;
});

const radii = derived((document): ReadonlyMap<Id, number> => {
  const sizing = sizingOf(document);
  if (!sizing) return radiiByName(document);
  const found = new Map(radiiByName(document));
  for (const [id, value] of sizing.values) found.set(id, radiusFor(sizing, value));
  return found;
});

/**
 * A circle's radius in map units where circles stand beside each other: a theme grows with its
 * partners and always by its name, a partner with the number that sizes say.
 */
export const plainRadius = (document: MapDocument, id: Id): number =>
  radii(document).get(id) ?? partnerRadius;

/** The radius of a disc that holds a theme's name, in map units; as large as the map needs it. */
export const nameDisc = (document: MapDocument, name: string): number =>
  nameRadius(name, themeName, growthOf(partnersOf(document).length));
