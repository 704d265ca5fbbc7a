import { useWords } from '../shell/services';
import { KeyTable } from './KeyTable';
import type { KeyGroup } from './keyGroups';

/** Keys in groups, side by side where there is room. */
export const KeyTables = ({ groups }: { groups: readonly KeyGroup[] }) => {
  const words = useWords();
  return (
    <div className="key-tables">
      {groups.map(({ title, lines }) => (
        <KeyTable key={title} title={words(title)} lines={lines} />
      ))}
    </div>
  );
};
