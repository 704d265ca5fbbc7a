import { setCenterKind } from '../../domain/commands/describe';
import { centerKinds, type NodeRow } from '../../domain/row';
import { useDocument, useMap } from '../map/mapContext';
import { ChoiceGroup } from '../parts/ChoiceGroup';
import { Connections } from './Connections';
import { hasMore } from './hasMore';
import { type Fold, MoreFields } from './MoreFields';
import { NameOf, NotesOf } from './NodeFields';
import { OwnFields } from './OwnFields';

/** The middle of the map: a project or a backbone. */
export const CenterDetails = ({ node, fold }: { node: NodeRow; fold: Fold }) => {
  const tools = useMap();
  const document = useDocument();
  return (
    <>
      <NameOf node={node} />
      <ChoiceGroup
        label={tools.words('inspector.centerKind')}
        choices={centerKinds.map((id) => ({ id, label: tools.words(`inspector.${id}`) }))}
        value={node.centerKind ?? 'project'}
        onChange={(centerKind) => tools.run(setCenterKind, { id: node.id, centerKind })}
      />
      <NotesOf node={node} />
      {hasMore(document, node) && (
        <MoreFields fold={fold}>
          <OwnFields node={node} />
          <Connections node={node} />
        </MoreFields>
      )}
    </>
  );
};
