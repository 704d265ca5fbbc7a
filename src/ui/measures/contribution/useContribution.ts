import { nodeOf } from '../../../domain/document';
import type { Asked } from '../../../measurement/asked';
import { keptFigureAt } from '../keptFigures';
import { useMeasures } from '../useMeasures';
import { useToday } from '../useToday';
import { hasParts, partsOf } from './parts';

/** The parts of the chosen figure; `view` is null for measures that have none. */
export const useContribution = () => {
  const { document, table, chosen } = useMeasures();
  const today = useToday();
  const { measure, period, group } = chosen;
  if (!measure || !period || !hasParts(measure)) return { measure, period, view: null };
  const subgroup = group ? { subgroup: group.id } : {};
  const asked: Asked = { indicator: measure.id, period: period.id, today, ...subgroup };
  const pooled = keptFigureAt(table, asked);
  const nameOf = (id: Asked['indicator']): string => nodeOf(document, id)?.name ?? '';
  const view = { measure, period, group, asked, pooled, parts: partsOf(measure, pooled), nameOf };
  return { measure, period, view };
};

export type Contributed = ReturnType<typeof useContribution>;
export type Contribution = NonNullable<Contributed['view']>;
