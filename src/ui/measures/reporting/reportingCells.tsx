import type { IndicatorRow } from '../../../domain/measureRow';
import type { Words } from '../../../messages/words';
import type { GridCell, GridHead } from '../heatmap/gridCell';
import type { HeatRow } from '../heatmap/heatRows';
import type { Stand } from './whoReported';

const signs: Partial<Record<Stand, string>> = {
  reported: '●',
  estimated: '◐',
  provisional: '◐',
  ...{ aside: '●', otherVersion: '●', noOneEligible: '●', notAdded: '●' },
  ...{ onlyPercent: '●', onlyRate: '●', onlyMean: '●' },
};

const kinds: Partial<Record<Stand, string>> = {
  ...{ missing: 'missing', otherPeriod: 'missing', invalid: 'missing', suppressed: 'suppressed' },
  ...{ notDue: 'notDue', notApplicable: 'outside', notAsked: 'outside' },
};

/** Where a partner stands, in a word. */
export const standText = (stand: Stand, words: Words, isChosen: boolean): string =>
  words(isChosen && stand === 'notAsked' ? 'reporting.notChosen' : `reporting.stand.${stand}`);

/**
 * Where a partner stands with a measure: a sign and a word, never a color alone. Where partners choose
 * their measures (R0), one that was not asked has not chosen it.
 */
export const standCell = (stand: Stand, words: Words, isChosen = false): GridCell => ({
  kind: kinds[stand] ?? 'stand',
  content: (
    <span className="reporting-stand">
      {signs[stand] && <span aria-hidden="true">{signs[stand]}</span>}
      {standText(stand, words, isChosen)}
    </span>
  ),
});

/** The head of a measure. */
export const plainHead = ({ id, name }: IndicatorRow): GridHead => ({
  id,
  content: (
    <span className="heat-head" title={name}>
      <span className="heat-name">{name}</span>
    </span>
  ),
});

interface ReportedPart {
  readonly reported: number;
  readonly due: number;
}

/** How much of what was due a partner reported: `2 of 2 measures`. */
export const partText = ({ reported, due }: ReportedPart, words: Words): string =>
  due === 0 ? words('reporting.nothing') : words('reporting.part', { x: reported, count: due });

/** The head of a partner: its name, and how much of what was due it reported. */
export const partHead = ({ partner }: HeatRow, part: ReportedPart, words: Words): GridHead => ({
  id: partner.id,
  content: (
    <span className="heat-head" title={partner.name}>
      <span className="heat-name">{partner.name}</span>
      <span className="heat-word">{partText(part, words)}</span>
    </span>
  ),
});
