import { Columns3 } from 'lucide-react';
import { useState } from 'react';
import { HeaderChoice } from '../import/HeaderChoice';
import { LeftOut } from '../import/values/LeftOut';
import { useDocument } from '../map/mapContext';
import { Button } from '../parts/Button';
import { Select } from '../parts/Select';
import { useWords } from '../shell/services';
import { AskField } from './AskField';
import type { Asked } from './asked';
import type { Tray } from './createTray';
import type { FilePurpose } from './purpose';
import { isReady, type TableFile } from './trayFile';

export interface TableLineProps {
  purpose: FilePurpose;
  file: TableFile;
  asks: readonly Asked[];
  tray: Tray;
}

const SheetChoice = ({ file, tray }: Pick<TableLineProps, 'file' | 'tray'>) => {
  const words = useWords();
  const { sheets, at } = file.found;
  if (sheets.length < 2) return null;
  const choices = sheets.map(({ name, isHidden, table }, index) => ({
    id: String(index),
    label: name,
    note: [
      ...(isHidden ? [words('wizard.sheets.hidden')] : []),
      words('wizard.columns.rows', { count: table.rows.length }),
    ].join(' · '),
  }));
  return (
    <Select
      label={words('files.sheet')}
      labelOf={file.name}
      choices={choices}
      value={String(at)}
      onChange={(id) => tray.chooseSheet(file.key, Number(id))}
    />
  );
};

/** Which file a button is about, for those who do not see beside what it stands. */
const OfFile = ({ children }: { children: string }) => (
  <span className="hidden-text"> ({children})</span>
);

/** What is chosen for a table that is taken: its sheet, what is the same in all rows, its columns. */
export const TableLine = ({ purpose, file, asks: all, tray }: TableLineProps) => {
  const words = useWords();
  const document = useDocument();
  const asks = isReady(file) ? all.filter((one) => purpose.isAsked(document, one, file)) : [];
  const [isOpen, setOpen] = useState(() => asks.some((one) => !one.isMain && file.said[one.id]));
  const { draft } = file.found;
  const lack = isReady(file) ? purpose.lackOf(document, file, words) : null;
  const leftOut = isReady(file) ? purpose.leftOut(document, file) : [];
  const field = (asked: Asked) => (
    <AskField
      key={asked.id}
      asked={asked}
      file={file.name}
      said={file.said}
      onSay={(which, text) => tray.say(file.key, which, text)}
    />
  );
  if (!draft) return null;
  return (
    <div className="many-side">
      {lack && <p className="many-lack">{lack}</p>}
      <LeftOut columns={leftOut} />
      <div className="many-fields">
        <SheetChoice file={file} tray={tray} />
        {asks.filter(({ isMain }) => isMain).map(field)}
        <div className="many-buttons">
          <Button icon={Columns3} onPress={() => tray.put({ step: 'columns', open: file.key })}>
            {words('files.columns')}
            <OfFile>{file.name}</OfFile>
          </Button>
          <Button variant="quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
            {words(isOpen ? 'files.less' : 'files.more')}
            <OfFile>{file.name}</OfFile>
          </Button>
        </div>
      </div>
      {isOpen && (
        <div className="many-fields">
          {asks.filter(({ isMain }) => !isMain).map(field)}
          <HeaderChoice
            draft={draft}
            file={file.name}
            onDraft={(made) => tray.setDraft(file.key, made)}
          />
        </div>
      )}
    </div>
  );
};
