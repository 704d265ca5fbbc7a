import { ok, type Result, refuse } from '../../domain/result';
import { decodeText } from '../decode';
import type { Report, SourceFile } from '../format';
import { headerAt } from '../headerAt';
import { limits } from '../limits';
import type { FileProblem, RowProblem } from '../problem';
import type { Table } from '../table';
import { delimiterOf } from './delimiter';
import { aboveNotice, headerNotices } from './header';
import { type Records, readRecords } from './records';
import { isBlankRow, shaped } from './shape';
import { studentsInText } from './studentsInText';

const brokenLines = (records: Records): readonly RowProblem[] =>
  records.broken.map(({ line, start }) => ({ line, reason: 'unclosedQuote', values: { start } }));

/** A `sep=;` line becomes an empty one, so that lines keep their numbers. */
const recordsOf = (text: string, report: Report): Records => {
  const { delimiter, offset } = delimiterOf(text);
  return readRecords(offset > 0 ? `\n${text.slice(offset)}` : text, delimiter, report);
};

const stoppedBecause = (records: Records, headerLine: number): FileProblem | null => {
  const firstBroken = records.broken[0]?.line ?? 0;
  if (records.stopped === 'tooManyRows')
    return { reason: 'tooManyRows', values: { limit: limits.rows } };
  if (records.stopped === 'quotesBroken')
    return { reason: 'quotesBroken', line: firstBroken, values: { limit: limits.brokenQuotes } };
  if (firstBroken > 0 && firstBroken < headerLine)
    return { reason: 'headerBroken', line: firstBroken };
  return null;
};

/**
 * Reads a table of text with commas, semicolons or tabs. Lines that do not fit are listed by
 * number and left out; a file with nothing to read, or a list of students, is refused.
 */
export const readCsv = (source: SourceFile, report: Report): Result<Table, FileProblem> => {
  if (source.bytes.length === 0) return refuse({ reason: 'empty' });
  const decoded = decodeText(source.bytes);
  if (!decoded.ok) return decoded;
  const records = recordsOf(decoded.value.text, report);
  const count = studentsInText(decoded.value.text, records.rows);
  if (count > 0) return refuse({ reason: 'students', values: { count } });
  const lines = records.rows.filter((row) => !isBlankRow(row));
  const at = headerAt(lines);
  const header = lines[at];
  const stopped = stoppedBecause(records, header?.line ?? Number.POSITIVE_INFINITY);
  if (stopped) return refuse(stopped);
  if (!header) return refuse({ reason: 'empty' });
  const { headers, rows, problems, kept } = shaped(header, lines.slice(at + 1));
  const above = lines.slice(0, at).map(({ line, cells }) => ({
    line,
    cells: kept.map((column) => cells[column] ?? ''),
  }));
  if (rows.length + problems.length + records.broken.length === 0 && headers.length > 1)
    return refuse({ reason: 'headerOnly', line: header.line });
  return ok({
    file: source.name,
    headers,
    headerLine: header.line,
    rows,
    problems: [...problems, ...brokenLines(records)].sort((a, b) => a.line - b.line),
    ...(above.length > 0 && { above }),
    notices: [
      ...decoded.value.notices,
      ...aboveNotice(header, above.length),
      ...headerNotices(header, rows),
    ],
  });
};
