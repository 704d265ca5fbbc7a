import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import type { NamedTable } from '../../interchange/format';
import { useWords } from '../shell/services';

/** The sheets of a workbook, and the one that is chosen. */
export interface Sheets {
  readonly file: string;
  readonly tables: readonly NamedTable[];
  readonly at: number;
}

/** So many columns are named, to tell one sheet from another. */
const mostHeaders = 4;

const Facts = ({ table, isHidden }: NamedTable) => {
  const words = useWords();
  const { headers, rows } = table;
  const named = headers.slice(0, mostHeaders).join(', ');
  return (
    <span className="import-note" dir="auto">
      {isHidden && `${words('wizard.sheets.hidden')} · `}
      {words('wizard.columns.rows', { count: rows.length })}
      {' · '}
      {headers.length > mostHeaders ? words('wizard.sheets.andMore', { headers: named }) : named}
    </span>
  );
};

export interface SheetChoiceProps {
  sheets: Sheets;
  onSheet: (at: number) => void;
}

/** Which sheet of a workbook is brought in, each with its rows and first columns. */
export const SheetChoice = ({ sheets, onSheet }: SheetChoiceProps) => {
  const words = useWords();
  return (
    <RadioGroup
      className="import-sheets"
      value={String(sheets.at)}
      onChange={(at) => onSheet(Number(at))}
    >
      <Label className="field-label">{words('wizard.sheets.label', { file: sheets.file })}</Label>
      {sheets.tables.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sheets stand still
        <Radio key={at} value={String(at)} className="choice import-sheet">
          <span className="import-sheet-name" dir="auto">
            {one.name}
          </span>
          <Facts {...one} />
        </Radio>
      ))}
    </RadioGroup>
  );
};
