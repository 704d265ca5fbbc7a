import { headerKey } from '../../mapping/headerKey';
import type { Table } from '../../table';
import { indicatorHeader, type listColumns, sheetColumns } from './sheetColumns';
import { spanFrom } from './spanText';
import type { ToldMeasure } from './toldMeasure';

/** Without these a table is no sheet of definitions. */
const signs = ['indicator_code', 'indicator_version', 'name', 'type', 'direction'].map(headerKey);

/** True for a sheet of definitions as we write it. */
export const isIndicatorTable = ({ headers }: Table): boolean => {
  const keys = new Set(headers.map(headerKey));
  return signs.every((key) => keys.has(key)) && !keys.has('partner');
};

type Reads = (header: string) => string;

const lines = (text: string): readonly string[] =>
  text.split('\n').flatMap((one) => one.trim() || []);

const interimsFrom = (text: string): ToldMeasure['interims'] =>
  lines(text).flatMap((line) => {
    const at = line.indexOf(' = ');
    const [goal, period] = [Number(line.slice(0, at)), spanFrom(line.slice(at + 3))];
    return at > 0 && Number.isFinite(goal) && period ? [{ period, goal }] : [];
  });

const versionsFrom = (text: string): ToldMeasure['versions'] =>
  Object.fromEntries(
    lines(text).flatMap((line) => {
      const [, version, what] = /^(\d+): (.+)$/u.exec(line) ?? [];
      return version && what ? [[version, what] as const] : [];
    }),
  );

const fieldsFrom = (at: Reads): ToldMeasure['fields'] =>
  Object.fromEntries(
    sheetColumns.flatMap(({ header, field, read }) => {
      const value = at(header) === '' ? null : read(at(header));
      return value === null ? [] : [[field, value] as const];
    }),
  );

const versionFrom = (text: string): number => {
  const version = Number(text);
  return Number.isInteger(version) && version > 0 ? version : 1;
};

const toldIn = (at: Reads): ToldMeasure => {
  const list = (header: (typeof listColumns)[number]): string => at(header);
  return {
    code: at('indicator_code'),
    version: versionFrom(at('indicator_version')),
    fields: fieldsFrom(at),
    startPeriod: spanFrom(list('start_period')),
    goalPeriod: spanFrom(list('goal_period')),
    interims: interimsFrom(list('interim_goals')),
    versions: versionsFrom(list('version_log')),
    dimensions: lines(list('disaggregations')),
  };
};

const columnsIn = ({ headers }: Table): ReadonlyMap<string, number> => {
  const keys = headers.map(headerKey);
  return new Map(indicatorHeader.map((header) => [header, keys.indexOf(headerKey(header))]));
};

/** The definitions that a sheet of them says; rows without a code are left out. */
export const toldMeasures = (table: Table): readonly ToldMeasure[] => {
  const columns = columnsIn(table);
  return table.rows
    .map(({ cells }) => toldIn((header) => cells[columns.get(header) ?? -1]?.trim() ?? ''))
    .filter(({ code }) => code !== '');
};
