/** True for the name of a group that means everybody, such as `All students` or `Total Cohort`. */
export const looksTotal = (text: string): boolean =>
  /^(all|total|overall|everyone|everybody|todos|todas|total general)\b/iu.test(text.trim());
