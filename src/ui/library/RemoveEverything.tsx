import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { useWords } from '../shell/services';

export interface RemoveEverythingProps {
  isOpen: boolean;
  /** How many maps would go. */
  count: number;
  onDownloadAll: () => void;
  onRemove: () => void;
  onClose: () => void;
}

/** Asks before everything goes: the one thing here that cannot be undone. */
export const RemoveEverything = (props: RemoveEverythingProps) => {
  const words = useWords();
  return (
    <Dialog
      title={words('keeping.remove.title')}
      isOpen={props.isOpen}
      onClose={props.onClose}
      isQuestion
      actions={
        <>
          <Button onPress={props.onClose} autoFocus>
            {words('common.cancel')}
          </Button>
          {props.count > 0 && (
            <Button onPress={props.onDownloadAll}>{words('keeping.downloadAll')}</Button>
          )}
          <Button variant="danger" onPress={props.onRemove}>
            {words('keeping.remove.confirm')}
          </Button>
        </>
      }
    >
      <p>
        {props.count > 0
          ? words('keeping.remove.text', { count: props.count })
          : words('keeping.remove.nothingShown')}
      </p>
      <p>{words('keeping.remove.final')}</p>
    </Dialog>
  );
};
