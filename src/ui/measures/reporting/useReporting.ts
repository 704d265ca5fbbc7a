import { useMemo } from 'react';
import { indicatorsOf } from '../../../domain/measures';
import { heatColumns } from '../heatmap/heatColumn';
import { heatRows, sortedRows } from '../heatmap/heatRows';
import { useMeasures } from '../useMeasures';
import { useToday } from '../useToday';

/** Who reported what for the chosen period: measures as columns, partners as rows. */
export const useReporting = () => {
  const { document, table, chosen } = useMeasures();
  const { period, theme } = chosen;
  const today = useToday();
  return useMemo(() => {
    const asked = { period: period?.id ?? 'period_', today } as const;
    const measures = indicatorsOf(document);
    const columns = measures.map(heatColumns(table, asked));
    const listed = heatRows(document, table, theme?.id ?? null);
    const rows = sortedRows(listed, { by: 'theme', way: 'ascending' }, null);
    return { period, columns, rows };
  }, [document, table, period, theme, today]);
};

export type Reporting = ReturnType<typeof useReporting>;
