import { Button } from '../parts/Button';
import { useFormat, useServices, useWords } from './services';

/** What left this browser as a file, while no file is kept up to date. In ms since 1970. */
export type FileHome = { readonly is: 'none' } | { readonly is: 'backedUp'; readonly at: number };

export interface FileLineProps {
  file: FileHome;
  onSaveFile: () => void;
}

/** Says whether a file holds the map too, and offers one while none is kept up to date. */
export const FileLine = ({ file, onSaveFile }: FileLineProps) => {
  const words = useWords();
  const format = useFormat();
  const { clock, files } = useServices();
  const canStay = files.choose !== undefined;
  return (
    <span className="file-line">
      <span className="file-words">
        {file.is === 'none'
          ? words('save.onlyHere')
          : words('save.backedUp', { time: format.moment(file.at, clock.now()) })}
      </span>
      {(file.is === 'none' || canStay) && (
        <Button variant="quiet" onPress={onSaveFile}>
          {words('save.saveFile')}
        </Button>
      )}
    </span>
  );
};
