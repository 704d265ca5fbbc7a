import { decodeText } from './decode';
import type { SourceFile } from './format';

const headLength = 4096;

/** How a file of text begins, to tell what it is; empty for a file that is no text. */
export const headOf = ({ bytes }: SourceFile): string => {
  const decoded = decodeText(bytes.subarray(0, headLength));
  return decoded.ok ? decoded.value.text : '';
};
