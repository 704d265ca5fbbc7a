import { oneLine } from '../../domain/name';
import { shortened } from './shorten';

const withCapital = (text: string): string => {
  const [first = '', ...rest] = text;
  return first.toUpperCase() + rest.join('');
};

/** What a map is called after a file: `cambridge-community_assets.csv` → `Cambridge community assets`. */
export const centerNameFrom = (file: string): string => {
  const stem = file.replace(/\.[\p{L}\p{N}]{1,8}$/u, '');
  return shortened(withCapital(oneLine(stem.replace(/[-_.]+/g, ' '))));
};
