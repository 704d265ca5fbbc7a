import { Button } from '../parts/Button';
import { useWords } from '../shell/services';

export interface SharedNoticeProps {
  onDownloadAll: () => void;
  onRemoveAll: () => void;
}

/** On a shared computer the maps should leave with the person. */
export const SharedNotice = ({ onDownloadAll, onRemoveAll }: SharedNoticeProps) => {
  const words = useWords();
  return (
    <section className="notice" aria-label={words('settings.sharedComputer')}>
      <p>{words('keeping.shared')}</p>
      <div className="notice-actions">
        <Button onPress={onDownloadAll}>{words('keeping.downloadAll')}</Button>
        <Button onPress={onRemoveAll}>{words('keeping.removeAll')}</Button>
      </div>
    </section>
  );
};
