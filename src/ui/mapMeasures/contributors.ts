import { type MapDocument, rowOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import { didReport } from '../../measurement/completeness';
import type { Why } from '../../measurement/figure';
import { measureTableOf } from '../../measurement/measureTable';
import { gives } from '../../measurement/units';
import type { PickedMeasure } from '../../store/sessionStore';
import { keptFigureAt } from '../measures/keptFigures';

/** Who reported a measure for a period, and who was to and did not. */
export interface Contributors {
  readonly gave: ReadonlySet<Id>;
  readonly silent: readonly Id[];
  /** Of those that were to report. */
  readonly reported: number;
  readonly expected: number;
}

const noneDue = new Set<Why>(['notApplicable', 'notDue', 'notExpected']);

/** With a day, who is not yet to report is not called silent; beside a value about everybody nobody is. */
export const contributorsOf = (
  document: MapDocument,
  { id, period }: PickedMeasure,
  today?: string,
): Contributors => {
  const asked = { indicator: id, period, ...(today && { today }) };
  const pooled = keptFigureAt(measureTableOf(document), asked);
  const isOfPartners = pooled.of === 'partners';
  const gave = new Set<Id>(isOfPartners ? pooled.reports.map(({ partner }) => partner) : []);
  const silent: Id[] = [];
  for (const { report, why } of pooled.left) {
    if (!isOfPartners && why !== 'aboutEverybody') continue;
    if (didReport(why) || gives(report)) gave.add(report.partner);
    else if (!noneDue.has(why)) silent.push(report.partner);
  }
  return { gave, silent, reported: pooled.standing.reported, expected: pooled.expected };
};

/** True for partners that gave nothing; for nobody where no values may be seen. */
export const isSilent = (
  document: MapDocument,
  measure: PickedMeasure | null,
): ((id: Id) => boolean) => {
  if (!measure || !rowOf(document, 'indicator', measure.id)) return () => false;
  const { gave } = contributorsOf(document, measure);
  return (id) => gave.size > 0 && !gave.has(id);
};
