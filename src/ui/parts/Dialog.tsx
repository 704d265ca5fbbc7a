import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useWords } from '../shell/services';
import { IconButton } from './Button';

export interface DialogProps {
  title: string;
  isOpen: boolean;
  /** Escape, the cross and a press outside; choices of the dialog close it themselves. */
  onClose: () => void;
  children: ReactNode;
  /** Buttons at the foot; the one to choose comes last. */
  actions?: ReactNode;
  /** `wide` for tables and steps. */
  size?: 'narrow' | 'wide';
  /** A question of weight: read out at once, and a press outside does not close it. */
  isQuestion?: boolean;
  /** Holds work that a press outside must not lose. */
  staysOpen?: boolean;
}

/** Escape closes it too when what had the focus went away, and the page has it. */
const useLostEscape = (isOpen: boolean, onClose: () => void): void => {
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    if (!isOpen) return undefined;
    const press = (event: KeyboardEvent): void => {
      const isLost = document.activeElement === document.body;
      if (event.key !== 'Escape' || event.defaultPrevented || !isLost) return;
      event.preventDefault();
      close.current();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [isOpen]);
};

/** A window over the page; the focus stays inside and comes back where it was. */
export const Dialog = (props: DialogProps) => {
  const { title, isOpen, onClose, children, actions, size = 'narrow', isQuestion = false } = props;
  const { staysOpen = isQuestion } = props;
  const words = useWords();
  useLostEscape(isOpen, onClose);
  return (
    <ModalOverlay
      className="dialog-veil"
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={!staysOpen}
    >
      <Modal className={`dialog dialog-${size}`}>
        <AriaDialog className="dialog-sheet" role={isQuestion ? 'alertdialog' : 'dialog'}>
          <header className="dialog-head">
            <Heading slot="title" className="dialog-title">
              {title}
            </Heading>
            <IconButton icon={X} label={words('common.close')} keys="Esc" onPress={onClose} />
          </header>
          <div className="dialog-body">{children}</div>
          {actions && <footer className="dialog-actions">{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
};
