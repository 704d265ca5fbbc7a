import type { MapDocument } from '../domain/document';
import { type Sizing, sizingOf } from '../domain/look/sizing';
import { partnerRadius, radiusFor, valueFor } from '../layout/partnerRadius';
import type { LegendRow } from './legendRow';

const isWhole = ({ values }: Sizing): boolean => [...values.values()].every(Number.isInteger);

const plain = (value: number, whole: boolean): number =>
  whole ? Math.floor(value + 1e-9) : Number(value.toPrecision(2));

/** Three numbers that show how size grows: the smallest circle, one half way, the largest. */
const samplesOf = (sizing: Sizing): readonly number[] => {
  if (sizing.most === 0) return [0];
  const whole = isWhole(sizing);
  const smallest = plain(valueFor(sizing, partnerRadius), whole);
  const least = sizing.hasZero ? Math.max(0, smallest) : Math.max(sizing.least, smallest);
  const half = (radiusFor(sizing, least) + radiusFor(sizing, sizing.most)) / 2;
  const middle = plain(valueFor(sizing, half), whole);
  return [...new Set([least, middle, sizing.most])].sort((a, b) => a - b);
};

const sampleRow = (sizing: Sizing, value: number): LegendRow => {
  const r = radiusFor(sizing, value);
  const orLess = r <= partnerRadius && [...sizing.values.values()].some((one) => one < value);
  return {
    id: `size ${value}`,
    sign: { is: 'size', r, hollow: false },
    said: { is: 'size', value, orLess },
    count: null,
    pick: null,
  };
};

/** What sizes say, and samples of them; no rows while all are the same. */
export const sizeRows = (
  document: MapDocument,
): { readonly by: string | null; readonly rows: readonly LegendRow[] } => {
  const sizing = sizingOf(document);
  if (!sizing) return { by: null, rows: [] };
  const hollow: LegendRow = {
    id: 'noSize',
    sign: { is: 'size', r: partnerRadius, hollow: true },
    said: { is: 'missing' },
    count: sizing.missing,
    pick: null,
  };
  const samples = sizing.values.size > 0 ? samplesOf(sizing) : [];
  const rows = samples.map((value) => sampleRow(sizing, value));
  return { by: sizing.by, rows: sizing.missing > 0 ? [...rows, hollow] : rows };
};
