import { partnersOfTheme } from '../../../domain/outline';
import type { PooledFigure } from '../../../measurement/pooledFigure';
import { partnersText, type Voice } from '../figureText';
import { keptFigureAt } from '../keptFigures';
import type { Measures } from '../useMeasures';
import type { PaperAbout } from './about';

/** So many measures are told one by one. */
const fewMeasures = 3;

type Pooled = Pick<PooledFigure, 'inPool' | 'expected' | 'of'>;

const together = (figures: readonly Pooled[]): Pooled | null => {
  const [first] = figures;
  const isSame = figures.every(
    ({ inPool, expected, of }) =>
      inPool === first?.inPool && expected === first.expected && of === first.of,
  );
  return first && isSame ? first : null;
};

/**
 * "x of y partners" of all figures on a sheet (R27): once where it is the same for all, measure by
 * measure where they are few; of more measures or periods it stands beside each figure.
 */
export const paperPartners = (
  { document, table, chosen }: Pick<Measures, 'document' | 'table' | 'chosen'>,
  { measures, period, isAllPeriods, isAllGroups }: PaperAbout,
  today: string,
  voice: Voice,
): string => {
  if (isAllPeriods || isAllGroups || !period) return voice.words('measures.paper.beside');
  const { group, theme } = chosen;
  const about = {
    ...{ period: period.id, today },
    ...(group && { subgroup: group.id }),
    ...(theme && { partners: partnersOfTheme(document, theme.id).map(({ id }) => id) }),
  };
  const figures = measures.map((measure) => ({
    measure,
    pooled: keptFigureAt(table, { indicator: measure.id, ...about }),
  }));
  const one = together(figures.map(({ pooled }) => pooled));
  if (one) return partnersText(one, voice);
  if (measures.length > fewMeasures) return voice.words('measures.paper.beside');
  return figures
    .map(({ measure, pooled }) =>
      voice.words('measures.paper.part', {
        what: measure.name,
        value: partnersText(pooled, voice),
      }),
    )
    .join(', ');
};
