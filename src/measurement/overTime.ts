import type { Addition } from '../domain/measureRow';
import { none } from './figure';
import { isShare, type Kind } from './kind';
import { summed, whyOfAll } from './poolReadings';
import type { Reading, Sums } from './reading';
import { type Saying, weakest } from './report';

const added = (kind: Kind, readings: readonly Reading[]): Reading => {
  const lacking = readings.flatMap((one) =>
    one.is === 'none' && one.why !== 'notApplicable' ? one.why : [],
  );
  if (lacking.length > 0) return none(whyOfAll(lacking));
  const all = readings.filter((one): one is Sums => one.is === 'sums');
  return all.length > 0 ? summed(kind, all) : none('notApplicable');
};

const addsOf = (kind: Kind): Addition =>
  kind.type === 'milestone' ? 'stock' : (kind.adds ?? 'flow');

/**
 * Several periods in the order of time as one (R3): flows add up, stocks take the last, people who
 * may be the same ones lie from the largest to the sum. A sum with a hole in it would be too small,
 * so the reason of the hole is carried on; where the measure did not apply nothing is missing.
 * Percents, rates and means tell of the same people again and again, so they do not add up over time.
 */
export const overTime = (kind: Kind, readings: readonly Reading[]): Reading => {
  if (readings.length === 0) return none('notReported');
  if (isShare(kind) || kind.type === 'median') return none('cannotPool');
  if (kind.type === 'people' || addsOf(kind) === 'flow') return added(kind, readings);
  return readings.at(-1) ?? none('notReported');
};

const isSaid = ({ version }: Saying): boolean => version > 0;

/** What somebody says of the parts of a period as what they say of the whole. */
export const sayingOverTime = (kind: Kind, parts: readonly Saying[]): Saying => {
  const said = parts.filter(isSaid);
  const versions = new Set(said.map(({ version }) => version));
  const readings = parts.map(({ reading }) => reading);
  return {
    reading: versions.size > 1 ? none('versionsDiffer') : overTime(kind, readings),
    version: said[0]?.version ?? 0,
    status: weakest(said.map(({ status }) => status)),
    sources: parts.flatMap(({ sources }) => sources),
    notes: ['fromParts'],
  };
};
