import { type ReactNode, useRef } from 'react';
import { useFileDrop } from '../parts/useFileDrop';
import { useWords } from '../shell/services';
import { KnownMapDialog } from './KnownMapDialog';
import { useOpenFile } from './useOpenFile';

/** The endings of `readableExtensions`; asking for them there would load every reader. */
const accepted = '.commonwheel.json,.json,.csv,.tsv,.tab,.txt';

/** Lets a file in, by button or dropped anywhere; says in place when it cannot be taken. */
export const OpenFile = ({ children }: { children: (choose: () => void) => ReactNode }) => {
  const words = useWords();
  const { opening, openFiles, keepBoth, replace, leave } = useOpenFile();
  const input = useRef<HTMLInputElement>(null);
  const isOver = useFileDrop(openFiles);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accepted}
        aria-label={words('library.open')}
        data-testid="open-file"
        hidden
        onChange={({ target }) => {
          openFiles([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      {children(() => input.current?.click())}
      <div aria-live="assertive" className="open-outcome">
        {opening.is === 'refused' && <p className="open-problem">{opening.text}</p>}
      </div>
      {opening.is === 'reading' && (
        <p className="open-reading" role="status">
          {words('library.reading', { file: opening.file })}
        </p>
      )}
      {isOver && <div className="drop-veil">{words('library.drop')}</div>}
      <KnownMapDialog
        known={opening.is === 'known' ? opening.known : null}
        onReplace={replace}
        onBoth={keepBoth}
        onCancel={leave}
      />
    </>
  );
};
