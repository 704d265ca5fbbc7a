/** Columns that stand beside the names across a page, Letter or A4. */
export const columnsOnPage = 8;

/** So few columns stand on an upright page. */
export const fewColumns = 4;

/** How many columns a page is laid out for. */
export const columnsAcross = (columns: number): number =>
  columns <= fewColumns ? fewColumns : columnsOnPage;

/** From the first column of a part to its last, both included. */
export interface PaperPart {
  readonly from: number;
  readonly to: number;
}

/** A wide table in parts that fit a page, all of nearly the same width. */
export const paperParts = (columns: number, most = columnsOnPage): readonly PaperPart[] => {
  const count = Math.ceil(columns / most);
  const each = Math.ceil(columns / Math.max(1, count));
  return Array.from({ length: count }, (_, at) => ({
    from: at * each,
    to: Math.min(columns, (at + 1) * each) - 1,
  }));
};
