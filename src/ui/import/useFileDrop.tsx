import { FileUp } from 'lucide-react';
import { type ReactNode, useCallback } from 'react';
import { Icon } from '../parts/Icon';
import { useFileDrop as useDroppedFiles } from '../parts/useFileDrop';
import { useWords } from '../shell/services';

export interface FileDrop {
  /** For the element files are dropped on: marks it while some are held over it. */
  readonly props: { readonly 'data-dropping'?: true };
  /** What lies over the screen meanwhile. */
  readonly veil: ReactNode;
}

/** Takes files dropped anywhere on the screen. */
export const useFileDrop = (onFiles: (files: readonly File[]) => void): FileDrop => {
  const words = useWords();
  const take = useCallback(
    (files: readonly File[]) => {
      if (files.length > 0) onFiles(files);
    },
    [onFiles],
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
