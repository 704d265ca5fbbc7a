import {
  type FileProblem,
  type Notice,
  type Remark,
  type RowProblem,
  type SayLine,
  sentenceValues,
} from '../../interchange/problem';
import type { Words } from '../../messages/words';

/** Why a file is not taken: what, where, and how to mend it. */
export const problemText = (problem: FileProblem, words: Words): string =>
  words(`import.problem.${problem.reason}`, sentenceValues(problem));

/** Why a line is left out, and how to mend it. */
export const rowText = (problem: RowProblem, words: Words, sayLine?: SayLine): string =>
  words(`import.row.${problem.reason}`, sentenceValues(problem, sayLine));

/** What is worth knowing about a file that is taken; of several, after the name of the file. */
export const noticeText = (notice: Notice, words: Words): string => {
  const text = words(`import.notice.${notice.reason}`, sentenceValues(notice));
  return notice.file ? words('files.of', { file: notice.file, text }) : text;
};

/** What is done differently with a line that is taken. */
export const remarkText = (remark: Remark, words: Words, sayLine?: SayLine): string =>
  words(`import.remark.${remark.reason}`, sentenceValues(remark, sayLine));
