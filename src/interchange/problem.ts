/** Values that a sentence about a file names: counts, limits, words found in it. */
export type ProblemValues = Readonly<Record<string, string | number>>;

/** Why a whole file is not taken; the words stand in the catalogue as `import.problem.<reason>`. */
export type FileReason =
  | 'empty'
  | 'tooLarge'
  | 'tooManyRows'
  | 'tooManyPartners'
  | 'picture'
  | 'pdf'
  | 'zip'
  | 'zipUnsafe'
  | 'workbook'
  | 'workbookAsText'
  | 'workbookCut'
  | 'workbookPart'
  | 'workbookParts'
  | 'workbookLarge'
  | 'workbookUnsafe'
  | 'workbookLocked'
  | 'workbookBinary'
  | 'workbookWide'
  | 'kumuShape'
  | 'oldWorkbook'
  | 'binary'
  | 'headerOnly'
  | 'headerBroken'
  | 'quotesBroken'
  | 'students'
  | 'noNameColumn'
  | 'xmlBroken'
  | 'doctype'
  | 'otherFormat'
  | 'nothingDrawn'
  | 'notJson'
  | 'notOurs'
  | 'forbiddenKey'
  | 'tooDeep'
  | 'newer'
  | 'locked'
  | 'lockedHere'
  | 'lockBroken'
  | 'wrongPassword'
  | 'packedBroken'
  | 'packedTooLarge'
  | 'backup'
  | 'brokenMap'
  | 'noSet'
  | 'setAlone'
  | 'setEmpty'
  | 'unreadable'
  | 'cancelled';

export interface FileProblem {
  readonly reason: FileReason;
  readonly values?: ProblemValues;
  /** Counted from 1, as a text editor shows it. */
  readonly line?: number;
}

/** Why one line is left out; the words stand in the catalogue as `import.row.<reason>`. */
export type RowReason = 'tooFewCells' | 'tooManyCells' | 'unclosedQuote' | 'noName' | 'textTooLong';

export interface RowProblem {
  readonly line: number;
  readonly reason: RowReason;
  readonly values?: ProblemValues;
}

/** What is worth knowing about a file that is taken; `import.notice.<reason>`. */
export type NoticeReason =
  | 'westernText'
  | 'oneColumn'
  | 'headerNumbers'
  | 'headerRepeated'
  | 'titleRows'
  | 'hiddenSheets'
  | 'sheetsLeftOut'
  | 'directionUntold'
  | 'endMade'
  | 'endUnclear'
  | 'endMissing'
  | 'labelMissing'
  | 'elementJoined'
  | 'viewsLeftOut'
  | 'loopsLeftOut'
  | 'otherMaps'
  | 'offMap'
  | 'manyThemes'
  | 'changedOutside'
  | 'setAside'
  | 'looseEnd'
  | 'linkEndLost'
  | 'linkValuesLeft'
  | 'centerStays'
  | 'typesKept'
  | 'idRepeated'
  | 'extrasIgnored'
  | 'partsIgnored'
  | 'linesIgnored'
  | 'unsound';

export interface Notice {
  readonly reason: NoticeReason;
  readonly values?: ProblemValues;
  readonly line?: number;
  /** Which of several files it is about. */
  readonly file?: string;
}

/** What is done differently with one line that is taken; `import.remark.<reason>`. */
export type RemarkReason =
  | 'nameShortened'
  | 'themeShortened'
  | 'kindUnknown'
  | 'statusUnknown'
  | 'wordUnknown'
  | 'valueUnreadable'
  | 'valueJoined';

export interface Remark {
  readonly line: number;
  readonly reason: RemarkReason;
  readonly values?: ProblemValues;
}

/** How a line is named in a sentence. */
export type SayLine = (line: number) => string | number;

/** All that the sentence of a problem, notice or remark names, its line included. */
export const sentenceValues = (
  { line, values }: { readonly line?: number; readonly values?: ProblemValues },
  sayLine: SayLine = (one) => one,
): ProblemValues => ({ ...values, ...(line !== undefined && { line: sayLine(line) }) });
