import { nameFrom } from '../../domain/name';
import { centerOf } from '../../domain/outline';
import type { Target } from '../../interchange/mapping/column';
import { useDocument } from '../map/mapContext';
import { refusalText } from '../map/tools';
import { Switch } from '../parts/Switch';
import { TextField } from '../parts/TextField';
import { useWords } from '../shell/services';
import { ColumnRow } from './ColumnRow';
import { isHeaderUnsure, type TableDraft, withFirstLine, withTarget } from './draft';
import { HeaderChoice } from './HeaderChoice';
import { recall } from './mappings';
import { Notices } from './Notices';
import { StepHeading } from './StepList';

export interface ColumnsStepProps {
  draft: TableDraft;
  onDraft: (draft: TableDraft) => void;
  /** The center is asked for here, unless that is done for several files elsewhere. */
  asksCenter?: boolean;
}

const Center = ({ draft, onDraft }: ColumnsStepProps) => {
  const words = useWords();
  const name = nameFrom(draft.center);
  return (
    <div className="import-center">
      <TextField
        label={words('wizard.columns.center')}
        hint={words('wizard.columns.centerHint')}
        value={draft.center}
        onChange={(center) => onDraft({ ...draft, center })}
        error={name.ok ? null : refusalText(words, name.error)}
      />
    </div>
  );
};

const FirstLine = ({ draft, onDraft }: ColumnsStepProps) => (
  <Switch
    label={useWords()('import.columns.firstLineIsData')}
    isOn={draft.firstIsData}
    onChange={(isOn) => onDraft(withFirstLine(draft, isOn, recall))}
  />
);

const Columns = ({ draft, onDraft }: ColumnsStepProps) => {
  const words = useWords();
  const become = (index: number) => (target: Target) => onDraft(withTarget(draft, index, target));
  return (
    <div className="import-wide">
      <table className="import-table import-columns">
        <caption className="hidden-text">
          {words('wizard.columns.table', { file: draft.table.file })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words('wizard.columns.column')}</th>
            <th scope="col">{words('wizard.columns.samples')}</th>
            <th scope="col">{words('wizard.columns.becomes')}</th>
          </tr>
        </thead>
        <tbody>
          {draft.columns.map((column) => (
            <ColumnRow key={column.index} column={column} onTarget={become(column.index)} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** The second step: what each column of the file becomes. */
export const ColumnsStep = ({ draft, onDraft, asksCenter = true }: ColumnsStepProps) => {
  const words = useWords();
  const { table, source } = draft;
  const hasCenter = centerOf(useDocument()) !== null;
  const links = table.drawn?.links.length ?? 0;
  const rows = words('wizard.columns.rows', { count: table.rows.length });
  return (
    <>
      <StepHeading>{words('wizard.columns.heading')}</StepHeading>
      <p className="import-lead">
        {words('wizard.columns.lead', { file: table.file, rows })}
        {links > 0 && ` ${words('wizard.columns.drawn', { count: links })}`}
        {draft.isRemembered && ` ${words('wizard.columns.remembered')}`}
      </p>
      <Notices notices={source.notices} />
      <HeaderChoice draft={draft} file={table.file} onDraft={onDraft} />
      {isHeaderUnsure(draft) && <FirstLine draft={draft} onDraft={onDraft} />}
      {asksCenter && !hasCenter && <Center draft={draft} onDraft={onDraft} />}
      <Columns draft={draft} onDraft={onDraft} />
    </>
  );
};
