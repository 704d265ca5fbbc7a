import type { Table } from '../../interchange/table';
import { useWords } from '../shell/services';

/** One line of the file with all it says, to be held beside another. */
export const FileLine = ({ table, line }: { table: Table; line: number }) => {
  const words = useWords();
  const row = table.rows.find((one) => one.line === line);
  return (
    <div className="import-twin">
      <p className="import-note">{words('wizard.preview.row', { line })}</p>
      <dl className="import-twin-values">
        {table.headers.map((header, at) => {
          const value = row?.cells[at] ?? '';
          return (
            value && (
              // biome-ignore lint/suspicious/noArrayIndexKey: two columns can have one name
              <div key={at}>
                <dt dir="auto">{header}</dt>
                <dd dir="auto">{value}</dd>
              </div>
            )
          );
        })}
      </dl>
    </div>
  );
};
