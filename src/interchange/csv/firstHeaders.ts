import { headOf } from '../fileHead';
import type { SourceFile } from '../format';

/** The names of the columns on the first line that says something, whatever parts its cells. */
export const firstHeaders = (file: SourceFile): readonly string[] => {
  const line = headOf(file)
    .split('\n')
    .find((one) => one.trim() !== '');
  return (line ?? '').split(/[,;\t]/u).map((header) => header.trim().replace(/^"(.*)"$/u, '$1'));
};
