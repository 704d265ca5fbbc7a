import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Asked } from '../../../measurement/asked';
import { Dialog } from '../../parts/Dialog';
import { useWords } from '../../shell/services';
import { ComputedSheet } from './ComputedSheet';

export interface ComputedDialogProps {
  /** Null while it is closed. */
  asked: Asked | null;
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
    {asked && <ComputedSheet asked={asked} />}
  </Dialog>
);

export interface HowComputedProps {
  asked: Asked;
  /** What of is read out with "How is this computed": the measure, the partner. */
  name: string;
  /** The figure itself, which is the button. */
  children: ReactNode;
}

/** A figure that opens how it is computed. */
export const HowComputed = ({ asked, name, children }: HowComputedProps) => {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button className="figure-button" onPress={() => setOpen(true)}>
        {children}
        <span className="hidden-text">. {words('computed.open', { name })}</span>
      </Button>
      <ComputedDialog asked={isOpen ? asked : null} onClose={() => setOpen(false)} />
    </>
  );
};
