import { ok, type Result } from '../../domain/result';
import type { FileProblem } from '../problem';
import type { Parts } from '../zip/unzip';
import { type CellFormat, formatOf } from './cellFormat';
import { readPart } from './part';

/** The formats of a workbook in the order in which cells number them. */
export const readStyles = async (
  parts: Parts,
  part: string,
): Promise<Result<readonly CellFormat[], FileProblem>> => {
  const codes = new Map<string, string>();
  const ids: string[] = [];
  let list = '';
  const read = await readPart(parts, part, 'styleSheet', {
    open: ({ name, attributes }) => {
      const id = attributes.get('numFmtId') ?? '0';
      if (name === 'numFmts' || name === 'cellXfs') list = name;
      if (name === 'numFmt' && list === 'numFmts')
        codes.set(id, attributes.get('formatCode') ?? '');
      if (name === 'xf' && list === 'cellXfs') ids.push(id);
    },
    close: (name) => {
      if (name === list) list = '';
    },
  });
  return read.ok ? ok(ids.map((id) => formatOf(Number(id), codes.get(id) ?? ''))) : read;
};
