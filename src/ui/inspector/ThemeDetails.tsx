import { partnersOfTheme } from '../../domain/outline';
import type { NodeRow } from '../../domain/row';
import { ActivitiesOf } from '../activities/ActivitiesOf';
import { useDocument, useMap } from '../map/mapContext';
import { Connections } from './Connections';
import { hasMore } from './hasMore';
import { type Fold, MoreFields } from './MoreFields';
import { NameOf, NotesOf } from './NodeFields';
import { OwnFields } from './OwnFields';
import { ThemeFields } from './ThemeFields';

const Count = ({ theme }: { theme: NodeRow }) => {
  const { words } = useMap();
  const count = partnersOfTheme(useDocument(), theme.id).length;
  return <p className="field-hint">{words('outline.item.partners', { count })}</p>;
};

/** A big circle: name, color with its sign, and where it belongs. */
export const ThemeDetails = ({ node, fold }: { node: NodeRow; fold: Fold }) => (
  <>
    <NameOf node={node} />
    <Count theme={node} />
    <ThemeFields themes={[node]} />
    <ActivitiesOf node={node} />
    <NotesOf node={node} />
    {hasMore(useDocument(), node) && (
      <MoreFields fold={fold}>
        <OwnFields node={node} />
        <Connections node={node} />
      </MoreFields>
    )}
  </>
);
