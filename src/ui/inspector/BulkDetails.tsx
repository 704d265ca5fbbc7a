import type { NodeRow } from '../../domain/row';
import { useMap } from '../map/mapContext';
import { Button } from '../parts/Button';
import { BulkDeeds } from './BulkDeeds';
import { BulkPartners } from './BulkPartners';
import { ThemeFields } from './ThemeFields';

const narrowed = ['partner', 'theme'] as const;

/** What differs has no fields in common; the choice can be narrowed to what has. */
const Narrow = ({ nodes }: { nodes: readonly NodeRow[] }) => {
  const { words, map } = useMap();
  return (
    <>
      <p className="field-hint">{words('inspector.bulk.different')}</p>
      <div className="field-deeds">
        {narrowed.map((type) => {
          const ids = nodes.filter((node) => node.type === type).map(({ id }) => id);
          const count = ids.length;
          if (count === 0) return null;
          return (
            <Button key={type} onPress={() => map.session.setState({ selection: ids })}>
              {type === 'partner'
                ? words('inspector.bulk.onlyPartners', { count })
                : words('inspector.bulk.onlyThemes', { count })}
            </Button>
          );
        })}
      </div>
    </>
  );
};

/** Several circles at once: the fields they share, and what can be done with all of them. */
export const BulkDetails = ({ nodes }: { nodes: readonly NodeRow[] }) => {
  const { words } = useMap();
  const areAll = (type: NodeRow['type']): boolean => nodes.every((node) => node.type === type);
  return (
    <>
      <BulkDeeds />
      {(areAll('partner') || areAll('theme')) && (
        <p className="field-hint">{words('inspector.bulk.note')}</p>
      )}
      {areAll('partner') && <BulkPartners partners={nodes} />}
      {areAll('theme') && <ThemeFields themes={nodes} />}
      {!areAll('partner') && !areAll('theme') && <Narrow nodes={nodes} />}
    </>
  );
};
