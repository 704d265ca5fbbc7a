/** The columns of a tidy table of values, one row a value. */
export const tidyHeader = [
  ...['indicator_code', 'indicator_version', 'partner', 'period', 'period_type', 'period_start'],
  ...['period_end', 'subgroup_dimension', 'subgroup', 'numerator', 'denominator', 'value'],
  ...['state', 'status', 'source', 'note'],
] as const;

/** Written only where a partner has an id elsewhere or shares its name, or a site reports. */
export const tidyExtra = ['partner_id', 'unit'] as const;

/** The other sheets of a workbook of values: each with its header. */
export const otherHeaders = {
  periods: ['period', 'period_type', 'period_start', 'period_end'],
  groups: ['subgroup_dimension', 'subgroup'],
  units: ['partner', 'partner_id', 'unit'],
  expected: ['indicator_code', 'partner', 'partner_id', 'from', 'to'],
} as const;

export type OtherSheet = keyof typeof otherHeaders;
