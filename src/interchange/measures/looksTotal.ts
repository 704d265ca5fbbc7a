/** True for the name of a group that means everybody, such as `All students` or `Total Cohort`. */
export const looksTotal = (text: string): boolean =>
  /^(all|total|overall|everyone|everybody|todos|todas|total general)\b/iu.test(text.trim());

const sums =
  /^((grand |sub ?|district |city |state |county |overall |combined )?totals?|all (schools|partners|sites|organizations)|sum|overall|average|mean|total general|suma|promedio|media)\b:?/iu;

/** True for a name that stands where partners do and is a sum or a mean of them. */
export const looksSum = (text: string): boolean => sums.test(text.trim());
