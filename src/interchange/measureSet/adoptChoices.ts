import type { Id } from '../../domain/id';
import type { Answer, Differing } from './adoption';

/** What somebody decided about an adoption; all else goes as it is proposed. */
export interface AdoptChoices {
  /** New measures that stay out, by their id in the set. */
  readonly leftOut?: ReadonlySet<Id>;
  /** By the id of theirs. */
  readonly answers?: ReadonlyMap<Id, Answer>;
  /** Taken over, and earlier values still compare: only the words changed. */
  readonly comparable?: ReadonlySet<Id>;
  readonly withGoals?: boolean;
  readonly withoutPeriods?: boolean;
  readonly withoutGroups?: boolean;
  /** What is written down for a version that begins with it, in the words of the map. */
  readonly told: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What becomes of one measure. */
export const answerFor = (one: Differing, { answers }: Pick<AdoptChoices, 'answers'>): Answer =>
  answers?.get(one.theirs.id) ?? one.proposed;
