/** Files in and out of the browser. */
export interface Files {
  /** Hands a file to the person, under a name for their downloads. */
  download(name: string, content: string | Blob, type?: string): void;
}

/** A file of text or bytes as a download of this browser. */
export const browserFiles: Files = {
  download: (name, content, type = 'application/json') => {
    const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  },
};
