import type { MapDocument } from '../../domain/document';
import { colorByOf, sizeByOf } from '../../domain/look/lookFields';
import type { LegendChoice } from '../shell/preferences';

/** Whether the legend stands open: as the person wants it, else once colors or sizes say something. */
export const isLegendOpen = (choice: LegendChoice, document: MapDocument): boolean =>
  choice === 'open' ||
  (choice === 'auto' && (colorByOf(document) !== null || sizeByOf(document) !== null));
