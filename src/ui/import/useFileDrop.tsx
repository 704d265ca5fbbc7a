import { FileUp } from 'lucide-react';
import { type ReactNode, useCallback } from 'react';
import { Icon } from '../parts/Icon';
import { useFileDrop as useDroppedFiles } from '../parts/useFileDrop';
import { useServices, useWords } from '../shell/services';

export interface FileDrop {
  /** For the element files are dropped on: marks it while some are held over it. */
  readonly props: { readonly 'data-dropping'?: true };
  /** What lies over the screen meanwhile. */
  readonly veil: ReactNode;
}

/** Takes a file dropped anywhere on the screen; of several the first. */
export const useFileDrop = (onFile: (file: File) => void): FileDrop => {
  const words = useWords();
  const { toasts } = useServices();
  const take = useCallback(
    ([file, ...more]: readonly File[]) => {
      if (!file) return;
      if (more.length > 0)
        toasts.show({ text: words('wizard.file.onlyFirst', { file: file.name }) });
      onFile(file);
    },
    [onFile, toasts, words],
  );
  const isOver = useDroppedFiles(take);
  return {
    props: isOver ? { 'data-dropping': true } : {},
    veil: isOver && (
      <div className="import-veil">
        <p className="import-veil-text">
          <Icon of={FileUp} size={28} /> {words('wizard.file.veil')}
        </p>
      </div>
    ),
  };
};
