import type { Town } from './town';

export interface Pair {
  readonly themes: readonly [string, string];
  /** Names of the partners in both. */
  readonly partners: readonly string[];
}

export interface Answers {
  /** The pair that shares the most first. */
  readonly themesThatSharePartners: readonly Pair[];
  readonly inThreeThemes: readonly string[];
  readonly biggestTheme: { readonly name: string; readonly partners: number };
  readonly partnersByTheme: Readonly<Record<string, number>>;
}

const membersOf = ({ partners }: Town, theme: string): readonly string[] =>
  [...partners].filter(([, own]) => own.includes(theme)).map(([name]) => name);

const pairsOf = (town: Town): readonly Pair[] =>
  town.themes.flatMap((a, at) =>
    town.themes.slice(at + 1).map((b) => {
      const both = new Set(membersOf(town, b));
      return { themes: [a, b] as const, partners: membersOf(town, a).filter((x) => both.has(x)) };
    }),
  );

/** What is true of a town, so that what a reader says of a picture can be checked. */
export const answersOf = (town: Town): Answers => {
  const sizes = town.themes.map((theme) => [theme, membersOf(town, theme).length] as const);
  const [name, partners] = [...sizes].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  return {
    themesThatSharePartners: pairsOf(town)
      .filter((pair) => pair.partners.length > 0)
      .sort((a, b) => b.partners.length - a.partners.length),
    inThreeThemes: [...town.partners].filter(([, own]) => own.length === 3).map(([one]) => one),
    biggestTheme: { name, partners },
    partnersByTheme: Object.fromEntries(sizes),
  };
};
