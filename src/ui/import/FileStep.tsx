import { ClipboardPaste, FileUp } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { useWords } from '../shell/services';
import type { ImportState } from './importState';
import { PasteStep } from './PasteStep';
import { problemText } from './problemText';
import { SheetChoice } from './SheetChoice';
import { StepHeading } from './StepList';

export interface FileStepProps {
  state: ImportState;
  onChoose: () => void;
  onStop: () => void;
  onSheet: (at: number) => void;
  /** A text that was pasted, as a file. */
  onPasted: (file: File) => void;
}

const Reading = ({ state, onStop }: Pick<FileStepProps, 'state' | 'onStop'>) => {
  const words = useWords();
  const { file = '', share = 0 } = state.reading ?? {};
  return (
    <div className="import-reading">
      <StepHeading>{words('wizard.file.reading', { file })}</StepHeading>
      <progress className="import-progress" value={share} aria-label={file} />
      <Button onPress={onStop}>{words('wizard.file.stop')}</Button>
    </div>
  );
};

const Problem = ({ problem }: { problem: NonNullable<ImportState['problem']> }) => {
  const words = useWords();
  const { file, reason } = problem;
  if (reason?.reason === 'cancelled')
    return <p className="import-note">{words('wizard.file.stopped')}</p>;
  return (
    <div className="import-problem">
      <h4 className="import-problem-title">{words('wizard.file.problem', { file })}</h4>
      <p>{reason ? problemText(reason, words) : words('wizard.file.failed')}</p>
      {reason && <p>{words('wizard.file.nothing')}</p>}
    </div>
  );
};

/** The first step: a file, by drop or by button; which sheet of it; why the last one was not taken. */
export const FileStep = ({ state, onChoose, onStop, onSheet, onPasted }: FileStepProps) => {
  const words = useWords();
  const [isPasting, setPasting] = useState(false);
  if (state.reading) return <Reading state={state} onStop={onStop} />;
  if (state.sheets)
    return (
      <>
        <StepHeading>{words('wizard.sheets.heading')}</StepHeading>
        <SheetChoice sheets={state.sheets} onSheet={onSheet} />
        <Button onPress={onChoose}>{words('wizard.file.another')}</Button>
      </>
    );
  const { problem } = state;
  if (isPasting) return <PasteStep onFile={onPasted} onBack={() => setPasting(false)} />;
  return (
    <>
      <StepHeading>{words('wizard.file.heading')}</StepHeading>
      {problem && <Problem problem={problem} />}
      <div className="import-drop">
        <Icon of={FileUp} size={28} />
        <p className="import-drop-title">{words('wizard.file.drop')}</p>
        <p className="import-note">{words('wizard.file.kinds')}</p>
        <Button variant="primary" onPress={onChoose}>
          {words(problem ? 'wizard.file.another' : 'wizard.file.choose')}
        </Button>
        <p className="import-note">{words('wizard.file.how')}</p>
        <Button variant="quiet" icon={ClipboardPaste} onPress={() => setPasting(true)}>
          {words('files.pasteTable')}
        </Button>
      </div>
    </>
  );
};
