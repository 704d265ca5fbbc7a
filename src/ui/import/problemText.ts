import {
  type FileProblem,
  type Notice,
  type Remark,
  type RowProblem,
  sentenceValues,
} from '../../interchange/problem';
import type { Words } from '../../messages/words';

/** Why a file is not taken: what, where, and how to mend it. */
export const problemText = (problem: FileProblem, words: Words): string =>
  words(`import.problem.${problem.reason}`, sentenceValues(problem));

/** Why a line is left out, and how to mend it. */
export const rowText = (problem: RowProblem, words: Words): string =>
  words(`import.row.${problem.reason}`, sentenceValues(problem));

/** What is worth knowing about a file that is taken. */
export const noticeText = (notice: Notice, words: Words): string =>
  words(`import.notice.${notice.reason}`, sentenceValues(notice));

/** What is done differently with a line that is taken. */
export const remarkText = (remark: Remark, words: Words): string =>
  words(`import.remark.${remark.reason}`, sentenceValues(remark));
