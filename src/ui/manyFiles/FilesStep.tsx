import { FilePlus } from 'lucide-react';
import { nameFrom } from '../../domain/name';
import { centerOf } from '../../domain/outline';
import { StepHeading } from '../import/StepList';
import { RowsChoice } from '../import/values/RowsChoice';
import { useDocument } from '../map/mapContext';
import { refusalText } from '../map/tools';
import { Button } from '../parts/Button';
import { TextField } from '../parts/TextField';
import { useWords } from '../shell/services';
import type { Asked } from './asked';
import type { Tray } from './createTray';
import type { FilePurpose } from './purpose';
import { someMayBeValues } from './rowsProposed';
import { TrayLine } from './TrayLine';
import { isUnderWay, tablesTaken } from './trayFile';
import { proposedCenter, type TrayState } from './trayState';

export interface FilesStepProps {
  purpose: FilePurpose;
  state: TrayState;
  asks: readonly Asked[];
  tray: Tray;
  onChoose: () => void;
}

/** How far the reading is, as a sentence that is read out when all is done. */
const Progress = ({ state: { files } }: Pick<FilesStepProps, 'state'>) => {
  const words = useWords();
  const left = files.filter(isUnderWay).length;
  const count = files.length;
  const read = files.filter(({ found }) => found.is !== 'problem').length;
  const done =
    read === count ? words('files.read', { count }) : words('importRows.readSome', { read, count });
  const text = left > 0 ? words('files.reading', { done: count - left, count }) : done;
  return (
    <>
      <p className="import-lead" aria-hidden={left > 0 || undefined}>
        {text}
      </p>
      <p className="hidden-text" role="status">
        {left > 0 ? '' : text}
      </p>
    </>
  );
};

const Center = ({ state, tray }: Pick<FilesStepProps, 'state' | 'tray'>) => {
  const words = useWords();
  const value = state.choices.center ?? proposedCenter(state.files);
  const name = nameFrom(value);
  return (
    <div className="import-center">
      <TextField
        label={words('wizard.columns.center')}
        hint={words('wizard.columns.centerHint')}
        value={value}
        onChange={(center) => tray.decide({ center })}
        error={name.ok ? null : refusalText(words, name.error)}
      />
    </div>
  );
};

/** The files one below the other: what each is, and what becomes of it. */
export const FilesStep = ({ purpose, state, asks, tray, onChoose }: FilesStepProps) => {
  const words = useWords();
  const hasCenter = centerOf(useDocument()) !== null;
  const asksCenter = purpose.needsCenter && !hasCenter;
  return (
    <>
      <StepHeading>{words('files.heading')}</StepHeading>
      <Progress state={state} />
      {someMayBeValues(state.files) && (
        <RowsChoice value={purpose.id} onChange={(rows) => tray.put({ rows })} />
      )}
      {purpose.id === 'values' && <p className="import-note">{words('values.tray.lead')}</p>}
      {asksCenter && tablesTaken(state.files).length > 0 && <Center state={state} tray={tray} />}
      <ul className="many-files" aria-label={words('files.list')}>
        {state.files.map((file) => (
          <li key={file.key} className="many-file">
            <TrayLine {...{ purpose, file, asks, tray }} />
          </li>
        ))}
      </ul>
      <div>
        <Button icon={FilePlus} onPress={onChoose}>
          {words('files.add')}
        </Button>
      </div>
    </>
  );
};
