import type { MapDocument } from '../../domain/document';
import type { IndicatorRow } from '../../domain/measureRow';
import { indicatorsOf } from '../../domain/measures';
import { sameNameKey } from '../../domain/name';

/** Codes for measures that come to a map: their own, or the next free M where one has that already. */
export const freeCodes = (
  document: MapDocument,
  rows: readonly IndicatorRow[],
): readonly string[] => {
  const taken = new Set(indicatorsOf(document).map(({ code }) => sameNameKey(code)));
  const isFree = ({ code }: IndicatorRow): boolean => !taken.has(sameNameKey(code));
  const own = new Set(rows.filter(isFree));
  for (const { code } of own) taken.add(sameNameKey(code));
  let number = 1;
  return rows.map((row) => {
    if (own.has(row)) return row.code;
    while (taken.has(`m${number}`)) number += 1;
    taken.add(`m${number}`);
    return `M${number}`;
  });
};
