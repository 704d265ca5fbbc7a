import type { Voice } from '../figureText';
import type { Working } from './working';

/** A count of what stands on the page, with what was counted. */
export const countedOf = (
  name: string,
  result: string,
  lines: Working['lines'],
  { words }: Voice,
): Working => ({
  ...{ name, result, lines },
  rule: words('working.counted.rule'),
  technical: words('working.counted.technical'),
});
