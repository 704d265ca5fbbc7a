/** Everything that is measured of a view, in the order of the table. */
export const figureNames = [
  'paint',
  'settle',
  'longTasks',
  'stress',
  'overlaps',
  'labelOverlaps',
  'labels',
  'crossings',
  'neighborhood',
  'themes',
  'fill',
  'panP50',
  'panP95',
  'panBusy',
  'zoomP50',
  'zoomP95',
  'zoomBusy',
  'dragP50',
  'dragP95',
  'dragLost',
  'addSettle',
  'addMoved',
  'heap',
  'open',
  'editShown',
  'editFrames',
  'editKept',
] as const;

export type FigureName = (typeof figureNames)[number];

/** Null where something could not be measured. */
export type Figures = Readonly<Record<FigureName, number | null>>;
