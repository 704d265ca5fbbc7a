import { isMonthName } from './months';
import { isNumberRole, type ValueRole } from './valueRole';

/** What no column says and somebody has to tell for the whole file. */
export type Constant = 'partner' | 'period' | 'measure';

/** What the columns of a table leave open; months without a year need the year they are of. */
export const constantsOf = (roles: readonly ValueRole[]): readonly Constant[] => {
  const has = (...kinds: readonly string[]): boolean => roles.some(({ is }) => kinds.includes(is));
  const numbers = roles.filter(isNumberRole);
  const isBare = numbers.some(({ period }) => period === null || isMonthName(period));
  const isNameless = numbers.some(({ is, measure }) => is !== 'whole' && measure === null);
  return [
    ...(has('partner', 'partnerId') ? [] : (['partner'] as const)),
    ...(!has('period', 'periodStart') && isBare ? (['period'] as const) : []),
    ...(!has('measure') && isNameless ? (['measure'] as const) : []),
  ];
};
