import { putUnder } from '../../domain/commands/sort';
import { type MapDocument, nodeOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import { allThemes, partnersOf, themesOf } from '../../domain/outline';
import type { NodeRow } from '../../domain/row';
import { useDocument, useMap } from '../map/mapContext';
import { Select } from '../parts/Select';
import { ColorChoice } from './ColorChoice';
import { Connections } from './Connections';
import { hasMore } from './hasMore';
import { type Fold, MoreFields } from './MoreFields';
import { NameOf, NotesOf } from './NodeFields';
import { OwnFields } from './OwnFields';

/** True for a theme that stands under another, however deep. */
const isUnder = (document: MapDocument, theme: NodeRow, above: Id): boolean => {
  const seen = new Set<Id>();
  for (let up: NodeRow | null = theme; up && !seen.has(up.id); up = nodeOf(document, up.parent)) {
    if (up.id === above) return true;
    seen.add(up.id);
  }
  return false;
};

const none = 'none';

const PartOf = ({ theme }: { theme: NodeRow }) => {
  const tools = useMap();
  const document = useDocument();
  const others = allThemes(document).filter((other) => !isUnder(document, other, theme.id));
  if (others.length === 0) return null;
  const choices: readonly { id: Id | typeof none; label: string }[] = [
    { id: none, label: tools.words('inspector.aboveNone') },
    ...others.map(({ id, name }) => ({ id, label: name })),
  ];
  return (
    <Select
      label={tools.words('inspector.above')}
      choices={choices}
      value={theme.parent ?? none}
      onChange={(above) =>
        tools.run(putUnder, { id: theme.id, parent: above === none ? null : above })
      }
    />
  );
};

const Count = ({ theme }: { theme: NodeRow }) => {
  const { words } = useMap();
  const document = useDocument();
  const count = partnersOf(document).filter((partner) =>
    themesOf(document, partner).includes(theme.id),
  ).length;
  return <p className="field-hint">{words('outline.item.partners', { count })}</p>;
};

/** A big circle: name, color with its sign, and where it belongs. */
export const ThemeDetails = ({ node, fold }: { node: NodeRow; fold: Fold }) => (
  <>
    <NameOf node={node} />
    <Count theme={node} />
    <ColorChoice theme={node} />
    <PartOf theme={node} />
    <NotesOf node={node} />
    {hasMore(useDocument(), node) && (
      <MoreFields fold={fold}>
        <OwnFields node={node} />
        <Connections node={node} />
      </MoreFields>
    )}
  </>
);
