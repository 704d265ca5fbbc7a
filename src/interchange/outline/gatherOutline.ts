import { type InlineTheme, inlineThemes } from '../../domain/capture/inlineTheme';
import type { PartnerEntry } from '../../domain/capture/line';
import { unescaped } from '../../domain/capture/marks';
import { readEntries } from '../../domain/capture/readLine';
import { oneLine, sameNameKey } from '../../domain/name';
import { freeNames, inBrackets } from '../plain/freeNames';
import { typeName } from '../plain/inlineFields';
import { type PlainElement, type PlainRole, plainElement } from '../plain/plainMap';
import { valuesOfEntry } from './entryValues';
import { type Branch, isHolder } from './outlineTree';

export const descriptionName = 'Description';

/** Elements gathered line by line; ids are names, a second of a name gets a number. */
interface Work {
  readonly elements: PlainElement[];
  readonly freeId: (name: string) => string;
  /** Names of themes by `sameNameKey`, for `@theme`. */
  readonly themeNames: Map<string, string>;
  readonly themeIds: Map<string, string>;
  /** The themes that elements name themselves, to be found when all are there. */
  readonly named: Map<string, readonly string[]>;
  /** Bullets with a colon are partners where headings say what is a theme. */
  readonly hasHeadings: boolean;
}

const textOf = (text: string): string => oneLine(unescaped(text));

const holderName = ({ item }: Branch): string =>
  textOf(item.is !== 'heading' && /[:：]$/u.test(item.text) ? item.text.slice(0, -1) : item.text);

const put = (
  work: Work,
  name: string,
  role: PlainRole,
  under: readonly string[],
  more: Partial<PlainElement> = {},
): string => {
  const id = work.freeId(name);
  work.elements.push({ ...plainElement(id, name), role, under, ...more });
  return id;
};

const fieldsOf = ({ fields }: Branch): Pick<PlainElement, 'type' | 'description' | 'values'> => {
  const {
    [typeName]: type = '',
    [descriptionName]: description = '',
    ...values
  } = Object.fromEntries(fields);
  return { type, description, values };
};

const putTheme = (work: Work, name: string, above: string | null, branch?: Branch): string => {
  const id = put(work, name, 'theme', above === null ? [] : [above], branch && fieldsOf(branch));
  const key = sameNameKey(name);
  if (!work.themeIds.has(key)) work.themeIds.set(key, id);
  return id;
};

const themeIdOf = (work: Work, name: string): string =>
  work.themeIds.get(sameNameKey(name)) ?? putTheme(work, name, null);

/** `@theme` says where a partner is; without one it is in the theme it stands under. */
const putEntry = (work: Work, entry: PartnerEntry, above: string | null, branch?: Branch): void => {
  if (entry.name === '') return;
  const fields = branch ? fieldsOf(branch) : { values: {} };
  const id = put(work, entry.name, 'partner', above === null ? [] : [above], {
    ...fields,
    values: { ...valuesOfEntry(entry), ...fields.values },
  });
  if (entry.themes.length > 0) work.named.set(id, entry.themes);
};

const putPartners = (work: Work, text: string, above: string | null, branch?: Branch): void => {
  const entries = readEntries(oneLine(text), work.themeNames);
  for (const entry of entries) putEntry(work, entry, above, branch);
};

/** Themes that nothing else speaks of are made, at the end. */
const withNamedThemes = (work: Work): readonly PlainElement[] => {
  const under = new Map(
    [...work.named].map(([id, names]) => [
      id,
      [...new Set(names.map((name) => themeIdOf(work, name)))],
    ]),
  );
  return work.elements.map((element) => ({
    ...element,
    under: under.get(element.id) ?? element.under,
  }));
};

/** The lines among those that stand together that are a theme with its partners. */
const inlinesIn = (
  branches: readonly Branch[],
  hasHeadings: boolean,
): ReadonlyMap<Branch, InlineTheme> => {
  const lines = branches.filter(
    (branch) =>
      !isHolder(branch) &&
      branch.fields.length === 0 &&
      (branch.item.is === 'plain' || !hasHeadings),
  );
  const themes = inlineThemes(lines.map(({ item }) => item.text));
  return new Map(
    lines.flatMap((line, at) => {
      const theme = themes[at];
      return theme ? [[line, theme] as const] : [];
    }),
  );
};

const walk = (work: Work, branches: readonly Branch[], above: string | null): void => {
  const inlines = inlinesIn(branches, work.hasHeadings);
  for (const branch of branches) {
    const inline = inlines.get(branch);
    if (isHolder(branch))
      walk(work, branch.children, putTheme(work, holderName(branch), above, branch));
    else if (inline) {
      const theme = putTheme(work, textOf(inline.name), above);
      for (const partner of inline.partners) putPartners(work, partner, theme);
    } else putPartners(work, branch.item.text, above, branch);
  }
};

const themeNamesIn = (branches: readonly Branch[], hasHeadings: boolean): readonly string[] => {
  const inlines = inlinesIn(branches, hasHeadings);
  return branches.flatMap((branch) => {
    if (isHolder(branch))
      return [holderName(branch), ...themeNamesIn(branch.children, hasHeadings)];
    const inline = inlines.get(branch);
    return inline ? [textOf(inline.name)] : [];
  });
};

/** The circles of an outline in its order. */
export const gatherOutline = (
  roots: readonly Branch[],
  center: Branch | null,
): readonly PlainElement[] => {
  const hasHeadings = roots.some(({ item }) => item.is === 'heading');
  const top = center ? [...center.children, ...roots.filter((root) => root !== center)] : roots;
  const names = themeNamesIn(top, hasHeadings);
  const work: Work = {
    elements: [],
    freeId: freeNames(inBrackets),
    themeNames: new Map([...names].reverse().map((name) => [sameNameKey(name), name])),
    themeIds: new Map(),
    named: new Map(),
    hasHeadings,
  };
  if (center) put(work, holderName(center), 'center', [], fieldsOf(center));
  walk(work, top, null);
  return withNamedThemes(work);
};
