import { escaped } from '../../domain/capture/escape';
import { oneLine, sameNameKey } from '../../domain/name';
import type { PlainElement, PlainLink, PlainMap } from '../plain/plainMap';
import { linkLine } from './linkLine';
import { partnerLines, valueLines } from './partnerLines';

/** Which circles stand where. */
interface Ground {
  readonly byId: ReadonlyMap<string, PlainElement>;
  readonly center: PlainElement | null;
  readonly isTheme: (id: string) => boolean;
  /** What stands below each theme, themes and partners. */
  readonly below: ReadonlyMap<string, readonly PlainElement[]>;
  readonly known: ReadonlyMap<string, string>;
}

const grouped = (pairs: readonly (readonly [string, PlainElement])[]) => {
  const groups = new Map<string, PlainElement[]>();
  for (const [key, element] of pairs) {
    const group = groups.get(key);
    if (group) group.push(element);
    else groups.set(key, [element]);
  }
  return groups;
};

const nameOf = ({ label }: PlainElement): string => oneLine(label);

const groundOf = ({ elements }: PlainMap): Ground => {
  const byId = new Map(elements.map((element) => [element.id, element]));
  const center = elements.find(({ role }) => role === 'center') ?? null;
  const holders = new Set(elements.flatMap(({ under }) => under));
  const themes = elements.filter(
    ({ id, role }) => role === 'theme' || (holders.has(id) && id !== center?.id),
  );
  const ids = new Set(themes.map(({ id }) => id));
  const homes = elements
    .filter((element) => element !== center)
    .map((element) => [element, element.under.filter((id) => ids.has(id))] as const);
  return {
    byId,
    center,
    isTheme: (id) => ids.has(id),
    below: grouped(
      homes.flatMap(([element, under]) => {
        const home = ids.has(element.id) ? under[0] : under.at(-1);
        return home === undefined ? [] : [[home, element] as const];
      }),
    ),
    known: new Map(themes.map((theme) => [sameNameKey(nameOf(theme)), nameOf(theme)])),
  };
};

/** A partner of one theme stands under it; one of several names them all. */
const linesOfPartner = (element: PlainElement, ground: Ground): readonly string[] => {
  const homes = element.under.filter(ground.isTheme);
  const names = homes.map((id) => nameOf(ground.byId.get(id) ?? element));
  return partnerLines(element, homes.length > 1 ? names : [], ground.known);
};

const deepest = 6;

const headingLines = (element: PlainElement, level: number): readonly string[] => [
  `${'#'.repeat(Math.min(level, deepest))} ${escaped(nameOf(element), 'whole')}`,
  ...valueLines(element, element.values, ''),
];

/** Blocks of a theme and of what is below it; a theme that was written already is left out. */
const themeBlocks = (
  theme: PlainElement,
  level: number,
  ground: Ground,
  written: Set<string>,
): readonly (readonly string[])[] => {
  if (written.has(theme.id)) return [];
  written.add(theme.id);
  const below = ground.below.get(theme.id) ?? [];
  const partners = below.filter(({ id }) => !ground.isTheme(id));
  return [
    headingLines(theme, level),
    partners.flatMap((partner) => linesOfPartner(partner, ground)),
    ...below
      .filter(({ id }) => ground.isTheme(id))
      .flatMap((sub) => themeBlocks(sub, level + 1, ground, written)),
  ];
};

const allThemeBlocks = (
  elements: readonly PlainElement[],
  ground: Ground,
): readonly (readonly string[])[] => {
  const written = new Set<string>();
  const themes = elements.filter(({ id }) => ground.isTheme(id));
  const tops = themes.filter(({ under }) => !under.some(ground.isTheme));
  return [...tops, ...themes].flatMap((theme) => themeBlocks(theme, 2, ground, written));
};

const linkBlocks = (
  links: readonly PlainLink[],
  { byId }: Ground,
): readonly (readonly string[])[] => {
  const lines = links.flatMap(({ from, to, type, direction }) => {
    const [a, b] = [byId.get(from), byId.get(to)];
    const ends = a && b && { from: nameOf(a), to: nameOf(b) };
    return ends ? [`- ${linkLine({ ...ends, type: oneLine(type), direction })}`] : [];
  });
  return lines.length > 0 ? [['---'], lines] : [];
};

/**
 * A map as a Markdown outline: the center as title, themes as headings, partners as bullets in the
 * grammar of capture, values that it does not know as `Name:: value` below them, and connections
 * below a rule. Circles of one name are one to it where a connection or `@theme` leads to them.
 */
export const writeOutline = (plain: PlainMap): string => {
  const ground = groundOf(plain);
  const { center } = ground;
  const loose = plain.elements.filter(
    (one) => one !== center && !ground.isTheme(one.id) && !one.under.some(ground.isTheme),
  );
  const blocks = [
    center ? headingLines(center, 1) : [],
    loose.flatMap((partner) => linesOfPartner(partner, ground)),
    ...allThemeBlocks(plain.elements, ground),
    ...linkBlocks(plain.links, ground),
  ];
  const text = blocks.filter((block) => block.length > 0).map((block) => block.join('\n'));
  return `${text.join('\n\n')}\n`;
};
