import { type ReactNode, useRef } from 'react';
import { useFileDrop } from '../parts/useFileDrop';
import { screenFrom } from '../shell/screenFrom';
import { useServices, useWords } from '../shell/services';
import { KnownMapDialog } from './KnownMapDialog';
import { useOpenFile } from './useOpenFile';

/** The endings of `readableExtensions`; asking for them there would load every reader. */
const accepted =
  '.commonwheel-backup.zip,.zip,.xlsx,.xlsm,.gexf,.graphml,.measures.json,.canvas,.json,.commonwheel.json,.commonwheel.json.gz,.gz,.csv,.tsv,.tab,.txt,.md,.markdown';

const setHere = screenFrom(
  async () => (await import('../measures/sets/SetHereDialog')).SetHereDialog,
  null,
);
const restoring = screenFrom(async () => (await import('./RestoreDialog')).RestoreDialog, null);

/** Lets a file in, by button or dropped anywhere; says in place when it cannot be taken. */
export const OpenFile = ({ children }: { children: (choose: () => void) => ReactNode }) => {
  const words = useWords();
  const { open } = useServices().files;
  const { opening, openFiles, keepBoth, replace, leave, done } = useOpenFile();
  const input = useRef<HTMLInputElement>(null);
  const isOver = useFileDrop(openFiles);
  /** The browser's own files where it has such, which the app can write later; else a plain choice. */
  const choose = async (): Promise<void> => {
    const files = await open?.(accepted.split(','));
    if (files) openFiles(files);
    else input.current?.click();
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        accept={accepted}
        aria-label={words('library.open')}
        data-testid="open-file"
        hidden
        onChange={({ target }) => {
          openFiles([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      {children(() => void choose())}
      <div aria-live="assertive" className="open-outcome">
        {opening.is === 'refused' && <p className="open-problem">{opening.text}</p>}
      </div>
      {opening.is === 'reading' && (
        <p className="open-reading" role="status">
          {words('library.reading', { file: opening.file })}
        </p>
      )}
      {isOver && <div className="drop-veil">{words('library.drop')}</div>}
      {opening.is === 'backup' && <restoring.Screen found={opening.found} onClose={done} />}
      {opening.is === 'measureSet' && (
        <setHere.Screen file={opening.file} set={opening.set} onClose={done} />
      )}
      <KnownMapDialog
        known={opening.is === 'known' ? opening.known : null}
        onReplace={replace}
        onBoth={keepBoth}
        onCancel={leave}
      />
    </>
  );
};
