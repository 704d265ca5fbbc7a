import type { MapDocument } from '../../domain/document';
import type { IndicatorRow, MeasureType } from '../../domain/measureRow';
import { indicatorsOf } from '../../domain/measures';
import type { Table } from '../table';
import { measuresSaid, textsAt } from './textsOf';
import { keyOf, type MeasureDraft, type ValueDraft } from './valueDraft';
import { isNumberRole, type NumberRole, type ValueRole } from './valueRole';

/** Fewer of these is better; the person sees what was taken and can turn it round. */
const lessIsBetter =
  /drop|absen|suspen|expul|truan|fail|late\b|unemploy|vacan|turnover|wait|incident|injur|poverty|deser|ausen|abandon|reprob/iu;

const sharing = /%|\b(percent|percentage|pct|rate|porcentaje|tasa)\b/iu;

const numbersOf = (roles: readonly ValueRole[], measure: string): readonly NumberRole[] =>
  roles.filter(isNumberRole).filter((role) => role.measure === null || role.measure === measure);

const typeOf = (roles: readonly ValueRole[], measure: string, table: Table): MeasureType => {
  const its = numbersOf(roles, measure);
  if (its.some(({ is }) => is === 'part') && its.some(({ is }) => is === 'whole')) return 'percent';
  const columns = roles.flatMap((role, at) =>
    isNumberRole(role) && role.is === 'value' && its.includes(role) ? [at] : [],
  );
  const saysShare = columns.some(
    (at) =>
      sharing.test(table.headers[at] ?? '') ||
      textsAt(table, at).some((text) => /^[^(]*%$/u.test(text)),
  );
  return saysShare || sharing.test(measure) ? 'percent' : 'count';
};

/** The measure of the map that goes by a name or a code. */
const sameMeasure =
  (name: string) =>
  (row: IndicatorRow): boolean =>
    keyOf(row.name) === keyOf(name) || keyOf(row.code) === keyOf(name);

/** How a measure of the map is taken: as it stands there. */
export const draftOfMeasure = ({
  id,
  name,
  type,
  direction,
  denominator = '',
}: IndicatorRow): MeasureDraft => ({ as: id, name, type, direction, denominator });

const measureDraft = (
  document: MapDocument,
  table: Table,
  roles: readonly ValueRole[],
  name: string,
): MeasureDraft => {
  const there = indicatorsOf(document).find(sameMeasure(name));
  if (there) return draftOfMeasure(there);
  const whole = roles.findIndex(
    (role) => role.is === 'whole' && (role.measure === null || role.measure === name),
  );
  const role = roles[whole];
  const says = role && isNumberRole(role) && role.period === null;
  return {
    as: null,
    name,
    type: typeOf(roles, name, table),
    direction: lessIsBetter.test(name) ? 'down' : 'up',
    denominator: says ? (table.headers[whole] ?? '') : '',
  };
};

/** What the measures of a table seem to be, by what they are called. */
export const measureDrafts = (
  document: MapDocument,
  table: Table,
  draft: Pick<ValueDraft, 'roles' | 'measure' | 'period'>,
): ValueDraft['measures'] =>
  Object.fromEntries(
    measuresSaid(table, draft).map((name) => [
      keyOf(name),
      measureDraft(document, table, draft.roles, name),
    ]),
  );
