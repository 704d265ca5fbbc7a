import type { Status } from '../row';

/** One partner as a line says it. */
export interface PartnerEntry {
  readonly name: string;
  readonly contact: string | null;
  /** Names of the themes that `@` names, in their order. */
  readonly themes: readonly string[];
  readonly status: Status | null;
  /** Who of us keeps the relationship. */
  readonly owners: readonly string[];
  readonly gives: readonly string[];
  readonly gets: readonly string[];
}

/** What one typed line asks for. */
export type Line =
  | { readonly is: 'center'; readonly name: string }
  | { readonly is: 'theme'; readonly name: string; readonly depth: 1 | 2 }
  | { readonly is: 'partners'; readonly entries: readonly PartnerEntry[] };
