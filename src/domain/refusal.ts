import type { Id } from './id';

/** Why a command refuses; the words for each stand in the message catalogue as `refusal.<reason>`. */
export type RefusalReason =
  | 'nameEmpty'
  | 'nameTooLong'
  | 'notesTooLong'
  | 'valueTooLong'
  | 'notThere'
  | 'centerStays'
  | 'hasCenter'
  | 'notATheme'
  | 'notAPartner'
  | 'sameEnds'
  | 'alreadyConnected'
  | 'loopOfThemes'
  | 'nothingSelected'
  | 'notSound'
  | 'nothingToDo'
  | 'noteEmpty'
  | 'frozen'
  | 'alreadyTied'
  | 'alreadyListed'
  | 'notADay'
  | 'fieldThere'
  | 'notACount'
  | 'notANumber'
  | 'endsBefore'
  | 'lastStage'
  | 'lineMakesTheme'
  | 'sentenceTooLong'
  | 'settingUnfit'
  | 'shownUnderRole'
  | 'denominatorMissing'
  | 'rateUnsaid'
  | 'rateBaseUnsaid'
  | 'codeThere'
  | 'periodGone'
  | 'periodThere'
  | 'periodUnknown'
  | 'measureGone'
  | 'unitGone'
  | 'ownedByPartners'
  | 'groupGone'
  | 'versionAsked'
  | 'versionUnsaid'
  | 'notNumeric'
  | 'outOfRange'
  | 'goalBefore'
  | 'negativeValue'
  | 'percentOver'
  | 'partOverWhole';

export interface Refusal {
  readonly reason: RefusalReason;
  readonly values?: Readonly<Record<string, string | number>>;
  /** What it is about, when that is on the map. */
  readonly about?: Id;
}
