import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { useWords } from '../shell/services';
import type { KnownMap } from './knownMap';
import { WhatDiffers } from './WhatDiffers';

export interface KnownMapDialogProps {
  /** Null while there is nothing to ask. */
  known: KnownMap | null;
  onReplace: (known: KnownMap) => void;
  onBoth: (known: KnownMap) => void;
  onCancel: (known: KnownMap) => void;
}

/** Asks what a file should become whose map is here already. */
export const KnownMapDialog = ({ known, onReplace, onBoth, onCancel }: KnownMapDialogProps) => {
  const words = useWords();
  return (
    <Dialog
      title={words('library.known.title')}
      isOpen={known !== null}
      onClose={() => known && onCancel(known)}
      isQuestion
      actions={
        known && (
          <>
            <Button onPress={() => onReplace(known)}>{words('library.known.replace')}</Button>
            <Button variant="primary" onPress={() => onBoth(known)}>
              {words('library.known.both')}
            </Button>
          </>
        )
      }
    >
      {known && (
        <>
          <p>{words('library.known.text', { file: known.file, title: known.title })}</p>
          <WhatDiffers known={known} />
        </>
      )}
      <dl className="known-ways">
        <dt>{words('library.known.replace')}</dt>
        <dd>{words('library.known.replaceText')}</dd>
        <dt>{words('library.known.both')}</dt>
        <dd>{words('library.known.bothText')}</dd>
      </dl>
    </Dialog>
  );
};
