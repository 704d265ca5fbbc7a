import { allLines, type Table } from '../../interchange/table';
import { Select } from '../parts/Select';
import { useWords } from '../shell/services';
import { type TableDraft, withHeader } from './draft';
import { recall } from './mappings';

/** So many lines can hold the names of the columns. */
const mostLines = 12;
/** So many of their cells are shown. */
const mostCells = 4;

const nowhere = 'none';

const startOf = (cells: readonly string[]): string => {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const start = filled.slice(0, mostCells).join(', ');
  return filled.length > mostCells ? `${start}, …` : start;
};

const choicesIn = (source: Table) =>
  allLines(source)
    .slice(0, mostLines)
    .map(({ line, cells }) => ({ line, start: startOf(cells) }));

export interface HeaderChoiceProps {
  draft: TableDraft;
  file: string;
  onDraft: (draft: TableDraft) => void;
}

/** On which line the names of the columns stand, or that there are none. */
export const HeaderChoice = ({ draft, file, onDraft }: HeaderChoiceProps) => {
  const words = useWords();
  const { source, table } = draft;
  if (source.drawn || source.headerLine === null) return null;
  const lines = choicesIn(source).map(({ line, start }) => ({
    id: String(line),
    label: words('files.headerLine', { line, start }),
  }));
  return (
    <Select
      label={words('files.header')}
      labelOf={file}
      choices={[...lines, { id: nowhere, label: words('files.headerNone') }]}
      value={table.headerLine === null ? nowhere : String(table.headerLine)}
      onChange={(id) => onDraft(withHeader(draft, id === nowhere ? null : Number(id), recall))}
    />
  );
};
