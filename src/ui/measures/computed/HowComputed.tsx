import { type ReactNode, useState } from 'react';
import { Dialog } from '../../parts/Dialog';
import { useWords } from '../../shell/services';
import { ComputedSheet } from './ComputedSheet';
import { FigureButton } from './FigureButton';
import { WorkingSheet } from './WorkingSheet';
import { isWorking, type Question, type Questioned, questionOf } from './working';

export interface ComputedDialogProps {
  /** Null while it is closed. */
  asked: Question | null;
  onClose: () => void;
}

/** One window for any number of figures: a tab keeps which of them is asked about. */
export const ComputedDialog = ({ asked, onClose }: ComputedDialogProps) => (
  <Dialog
    title={useWords()('computed.title')}
    isOpen={asked !== null}
    onClose={onClose}
    size="wide"
  >
    {asked && (isWorking(asked) ? <WorkingSheet of={asked} /> : <ComputedSheet asked={asked} />)}
  </Dialog>
);

export interface HowComputedProps {
  asked: Questioned;
  /** What of is read out with "How is this computed": the measure, the partner. */
  name: string;
  /** The figure itself, which is the button. */
  children: ReactNode;
}

/** A figure that opens how it is computed. */
export const HowComputed = ({ asked, name, children }: HowComputedProps) => {
  const [open, setOpen] = useState<Question | null>(null);
  return (
    <>
      <FigureButton name={name} onPress={() => setOpen(questionOf(asked))}>
        {children}
      </FigureButton>
      <ComputedDialog asked={open} onClose={() => setOpen(null)} />
    </>
  );
};
