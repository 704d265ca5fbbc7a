import { type ReactNode, useRef } from 'react';
import { readableExtensions } from '../../interchange/registry';

const accepted = readableExtensions.join(',');

export interface FileInput {
  /** To be put somewhere; nothing of it is seen. */
  readonly input: ReactNode;
  /** Opens the browser's file chooser. */
  readonly choose: () => void;
}

/** Lets somebody choose one or more readable files, the same ones again too. */
export const useFileInput = (
  label: string,
  onFiles: (files: readonly File[]) => void,
): FileInput => {
  const input = useRef<HTMLInputElement>(null);
  return {
    choose: () => input.current?.click(),
    input: (
      <input
        ref={input}
        type="file"
        multiple
        accept={accepted}
        aria-label={label}
        hidden
        onChange={({ target }) => {
          const chosen = [...(target.files ?? [])];
          target.value = '';
          onFiles(chosen);
        }}
      />
    ),
  };
};
