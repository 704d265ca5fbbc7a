import { Button } from '../parts/Button';
import { useFormat, useServices, useWords } from './services';

/** Where a map lives besides this browser. Times are milliseconds since 1970. */
export type FileHome =
  | { readonly is: 'none' }
  | { readonly is: 'backedUp'; readonly at: number }
  | { readonly is: 'inFile'; readonly file: string; readonly at: number };

export interface FileLineProps {
  file: FileHome;
  onSaveFile: () => void;
}

/** Says whether a file holds the map too, and offers one while none does. */
export const FileLine = ({ file, onSaveFile }: FileLineProps) => {
  const words = useWords();
  const format = useFormat();
  const { clock } = useServices();
  if (file.is === 'none')
    return (
      <span className="file-line">
        <span className="file-words">{words('save.onlyHere')}</span>
        <Button variant="quiet" onPress={onSaveFile}>
          {words('save.saveFile')}
        </Button>
      </span>
    );
  const time = format.moment(file.at, clock.now());
  return (
    <span className="file-line">
      {file.is === 'backedUp'
        ? words('save.backedUp', { time })
        : words('save.inFile', { file: file.file, time })}
    </span>
  );
};
