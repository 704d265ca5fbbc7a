import type { Id } from '../../../domain/id';
import type { Measured } from '../../../measurement/figure';
import { lastSize } from '../../../measurement/lastSize';
import type { MeasureTable } from '../../../measurement/measureTable';
import type { Working, WorkingLine } from '../computed/working';
import { plainOf } from '../figureNumber';
import { type Voice, whyText } from '../figureText';
import type { HeatColumn } from '../heatmap/heatColumn';
import { partText } from '../why/amounts';

/** What names things. */
export interface Naming {
  readonly table: MeasureTable;
  readonly nameOf: (id: Id) => string;
  readonly labelOf: (period: Id) => string;
}

/** A part from 0 to 1 in percent, or why there is none. */
export const shareText = (share: Measured, voice: Voice): string => {
  if (share.is === 'value') return partText(share.value, voice);
  return share.why === 'notApplicable' ? '–' : whyText(share.why, voice);
};

/** How much of what was due was reported (R5): who was to, and who did. */
export const completeOf = (
  { measure, pooled, asked }: HeatColumn,
  { labelOf }: Naming,
  voice: Voice,
): Working => {
  const { words, language } = voice;
  const { standing, completeness } = pooled;
  const keys = ['expected', 'notApplicable', 'notDue', 'reported', 'inPool'] as const;
  return {
    ...{ measure, result: shareText(completeness, voice) },
    name: words('working.complete.name', { period: labelOf(asked.period) }),
    lines: keys.map((key) => ({
      name: words(`working.complete.${key}`),
      value: plainOf(standing[key], language),
      ...(key === 'inPool' && { asked }),
    })),
    rule: words('working.complete.rule'),
    technical: words('working.complete.technical'),
  };
};

/** How much of all people is in the figure, by the last size known of each partner (R5). */
export const knownOf = (
  { measure, pooled, asked }: HeatColumn,
  { table, nameOf, labelOf }: Naming,
  voice: Voice,
): Working => {
  const { words, language } = voice;
  const { coverage, unsized, d, left } = pooled;
  const sizeLines = left.flatMap(({ report: { partner }, why }): readonly WorkingLine[] => {
    const size = lastSize(table, asked, partner);
    if (why === 'notApplicable' || (why === 'notDue' && size.is === 'none')) return [];
    const name = words('working.known.last', { name: nameOf(partner) });
    const unknown = words('working.known.unknown');
    return [{ name, value: size.is === 'value' ? plainOf(size.value, language) : unknown }];
  });
  const inFigure = d.is === 'value' ? plainOf(d.value, language) : whyText(d.why, voice);
  return {
    measure,
    name: words('working.known.name', { period: labelOf(asked.period) }),
    result:
      unsized > 0 ? words('reporting.unsized', { count: unsized }) : shareText(coverage, voice),
    lines: [{ name: words('working.known.inFigure'), value: inFigure, asked }, ...sizeLines],
    rule: words('working.known.rule'),
    technical: words('working.known.technical'),
  };
};
