import type { Audience } from './row';

/** Who looks, and what they are shown beyond the rule. */
export interface Viewer {
  readonly audience: Audience;
  /** What a person without a role is called: words of the screen, such as `A person`. */
  readonly unnamed: string;
  /** Wished partners go into a public copy too. */
  readonly withWished?: boolean;
  /** Programs and sites are named too, for whoever is asked for their numbers. */
  readonly withUnits?: boolean;
}
