import type { Id } from '../../domain/id';

export type PairChoice = 'keepBoth' | 'join';

/** Rows that are one partner: none of them, all of them, or those of these lines. */
export type OneChoice = PairChoice | readonly number[];

/** The partner of the map that a row is, or that it is none of those that look the same. */
export type NearChoice = Id | 'different';

/** What becomes of a note that the file and the map have in different words. */
export type NoteChoice = 'file' | 'map' | 'both';

/** A partner is in the theme of the file as well, or in that alone. */
export type ThemesChoice = 'also' | 'move';

/** What a person decided in the preview; what is not named here goes as proposed. */
export interface PlanChoices {
  /** The name of the center, for a map that has none. */
  readonly center?: string;
  /** Rows of the file that look the same, by `SameLooking.key`. */
  readonly sameLooking?: Readonly<Record<string, OneChoice>>;
  /** Rows that look like partners of the map, by `NearMatch.key`. */
  readonly near?: Readonly<Record<string, NearChoice>>;
  /** Partners of the map that look the same, by `MapTwins.key`. */
  readonly twins?: Readonly<Record<string, PairChoice>>;
  /** Notes that differ, by the circle of the map. */
  readonly notes?: Readonly<Record<Id, NoteChoice>>;
  /** All other notes that differ. */
  readonly allNotes?: NoteChoice;
  /** Rows that sum up the others come in as partners too. */
  readonly totals?: 'take' | undefined;
  /** What becomes of the themes of partners that the file has in another one. */
  readonly themes?: ThemesChoice;
  /** By line: make a new partner although one on the map has its name, or leave the line out. */
  readonly rows?: Readonly<Record<number, 'new' | 'skip'>>;
}

/** The choices that still hold when lines are counted anew. */
export const withoutLines = ({
  near: _near,
  rows: _rows,
  ...choices
}: PlanChoices): PlanChoices => ({
  ...choices,
  ...(choices.sameLooking && {
    sameLooking: Object.fromEntries(
      Object.entries(choices.sameLooking).filter(([, choice]) => typeof choice === 'string'),
    ),
  }),
});
