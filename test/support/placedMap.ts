import { applied } from '../../src/domain/change';
import { placing } from '../../src/domain/commands/arrange';
import type { MapDocument } from '../../src/domain/document';
import type { Point } from '../../src/domain/row';
import { countingIds } from './ids';
import { named } from './maps';
import { sketchOf } from './sketch';

/** A map from lines as `sketchOf` reads them, its circles standing at the given places. */
export const placedMap = (text: string, places: Readonly<Record<string, Point>>): MapDocument => {
  const document = sketchOf(text, countingIds());
  const positions = Object.fromEntries(
    Object.entries(places).map(([name, at]) => [named(document, name).id, at]),
  );
  return applied(document, placing(document, positions));
};
