import type { MapDocument } from '../../domain/document';
import type { Id } from '../../domain/id';
import { indicatorsOf, periodsOf, subgroupsOf } from '../../domain/measures';
import { schemaVersion } from '../../domain/migrations';
import { patched } from '../../domain/path';
import type { Row } from '../../domain/row';
import { canonical, canonicalLines } from '../native/canonical';
import { type MeasureSet, measureSetFormat, measureSetVersion } from './measureSet';

/** Figures, who is responsible and what is said about charts stay where they are. */
const own = {
  ...{ startValue: null, startPeriod: null, responsible: null, sourceId: null },
  ...{ curve: null, ahead: null, told: null },
};

const bare = <R extends Row>(row: R): R => patched(row, own) as R;

/** What others need to measure the same: definitions, periods, groups and goals of a map. */
export const measureSetOf = (
  document: MapDocument,
  said: Pick<MeasureSet, 'id' | 'name' | 'version'>,
  leftOut: ReadonlySet<Id> = new Set(),
): MeasureSet => ({
  ...said,
  indicators: indicatorsOf(document)
    .filter(({ id }) => !leftOut.has(id))
    .map(bare),
  periods: periodsOf(document),
  subgroups: subgroupsOf(document),
});

const member = (key: string, text: string): string => `${JSON.stringify(key)}:${text}`;

/** A measure set as the text of a `.measures.json` file. */
export const writeMeasureSet = (set: MeasureSet, appVersion: string): string => {
  const { id, name, version, indicators, periods, subgroups } = set;
  const head = {
    ...{ format: measureSetFormat, version: measureSetVersion, schema: schemaVersion },
    ...{ appVersion, set: { id, name, version } },
  };
  const lines = Object.entries(head).map(([key, value]) => member(key, canonical(value)));
  const rows = member('rows', canonicalLines([...indicators, ...periods, ...subgroups]));
  return `{\n${[...lines, rows].join(',\n')}\n}\n`;
};
