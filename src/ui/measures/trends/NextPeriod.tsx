import { addPeriods } from '../../../domain/commands/periods';
import { mapRow } from '../../../domain/document';
import { type PeriodRow, usualYearStart } from '../../../domain/measureRow';
import { periodsFrom } from '../../../domain/periodsFrom';
import { dayAfter } from '../../../measurement/calendar';
import { useDocument, useMap } from '../../map/mapContext';
import { Button } from '../../parts/Button';

/** Adds the period after the last one with a value, so that there is one to forecast. */
export const NextPeriod = ({ last }: { last: PeriodRow }) => {
  const { words, run } = useMap();
  const document = useDocument();
  const { type } = last;
  if (type === 'cohort') return null;
  const start = dayAfter(last.end);
  const yearStart = mapRow(document)?.yearStart ?? usualYearStart;
  const period = periodsFrom(type, start, 1, yearStart)[0]?.label ?? '';
  return (
    <Button onPress={() => run(addPeriods, { type, start, count: 1 })}>
      {words('trends.ahead.next', { period })}
    </Button>
  );
};
