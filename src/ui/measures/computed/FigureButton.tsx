import type { ReactNode } from 'react';
import { useWords } from '../../shell/services';
import { useOnPaper } from '../onPaper';

export interface FigureButtonProps {
  /** What is read out with "How is this computed": the measure, the partner. */
  name: string;
  onPress: () => void;
  /** It is where somebody came back to. */
  isHere?: boolean;
  /** The number itself, which is the button. */
  children: ReactNode;
}

const takeFocus = (button: HTMLButtonElement | null): void => button?.focus();

/** A number that opens how it is computed; on paper it is a number. */
export const FigureButton = ({ name, onPress, isHere = false, children }: FigureButtonProps) => {
  const words = useWords();
  if (useOnPaper()) return children;
  return (
    <button
      ref={isHere ? takeFocus : undefined}
      type="button"
      className="figure-button"
      onClick={onPress}
    >
      {children}
      <span className="hidden-text">. {words('computed.open', { name })}</span>
    </button>
  );
};
