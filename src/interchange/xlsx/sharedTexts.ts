import { ok, type Result } from '../../domain/result';
import type { FileProblem } from '../problem';
import type { Parts } from '../zip/unzip';
import { cellLines } from './cellText';
import { readPart } from './part';

/** The texts that cells share, by their numbers; how a text is pronounced is no part of it. */
export const readSharedTexts = async (
  parts: Parts,
  part: string,
): Promise<Result<readonly string[], FileProblem>> => {
  const texts: string[] = [];
  let pieces: string[] = [];
  let isSpoken = false;
  const read = await readPart(parts, part, 'sst', {
    open: ({ name }) => {
      if (name === 'si') pieces = [];
      if (name === 'rPh') isSpoken = true;
    },
    close: (name, text) => {
      if (name === 't' && !isSpoken) pieces.push(text);
      if (name === 'rPh') isSpoken = false;
      if (name === 'si') texts.push(cellLines(pieces.join('')));
    },
  });
  return read.ok ? ok(texts) : read;
};
