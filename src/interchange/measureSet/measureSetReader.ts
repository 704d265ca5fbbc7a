import { ok } from '../../domain/result';
import { decodeText } from '../decode';
import type { Reader, ReadResult, SourceFile } from '../format';
import { measureSetExtension, measureSetFormat } from './measureSet';
import { readMeasureSet } from './readMeasureSet';

const headLength = 512;

const format = new RegExp(`"format"\\s*:\\s*"${measureSetFormat}"`);

const sniff = ({ name, bytes }: SourceFile): boolean =>
  name.toLowerCase().endsWith(measureSetExtension) ||
  format.test(new TextDecoder().decode(bytes.subarray(0, headLength)));

const read = async ({ bytes }: SourceFile): Promise<ReadResult> => {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const found = readMeasureSet(decoded.value.text);
  return found.ok ? ok({ is: 'measureSet', ...found.value }) : found;
};

/** Definitions of measures that others gave away. */
export const measureSetReader: Reader = {
  id: 'measureSet',
  extensions: [measureSetExtension],
  sniff,
  read,
};
