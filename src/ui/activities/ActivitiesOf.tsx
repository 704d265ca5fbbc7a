import { useState } from 'react';
import { activitiesOf } from '../../domain/activities';
import type { MapDocument } from '../../domain/document';
import { rowsOf } from '../../domain/document';
import { isShown, isSwitchedOn } from '../../domain/fieldShown';
import type { NodeRow } from '../../domain/row';
import { FieldGroup } from '../inspector/FieldGroup';
import { useMay } from '../inspector/useMaySee';
import { useDocument } from '../map/mapContext';
import { useWords } from '../shell/services';
import { ActivityList } from './ActivityList';
import { DerivedFrom } from './DerivedFrom';
import { LevelBar } from './LevelBar';
import { LineField } from './LineField';
import { StageCounts } from './StageCounts';
import { useActivityLine } from './useActivityLine';

const hasAny = (document: MapDocument): boolean => rowsOf(document, 'activity').length > 0;

/** A theme's counts, once the map has activities or shows the field. */
const ThemeFindings = ({ theme }: { theme: NodeRow }) => {
  const document = useDocument();
  const may = useMay();
  const shows = (key: 'level' | 'stage'): boolean =>
    may(key) && (hasAny(document) || isSwitchedOn(document, key));
  return (
    <>
      {shows('level') && <LevelBar theme={theme} />}
      {shows('stage') && <StageCounts theme={theme} />}
    </>
  );
};

const Section = ({ node }: { node: NodeRow }) => {
  const words = useWords();
  const line = useActivityLine({
    draftId: `${node.id}/activityLine`,
    at: node.type === 'center' ? null : node,
  });
  return (
    <FieldGroup title={words('activity.title')}>
      {node.type === 'partner' && <DerivedFrom partner={node} />}
      {node.type === 'theme' && <ThemeFindings theme={node} />}
      <LineField line={line} isAt={node.type !== 'center'} />
      <ActivityList node={node} activities={activitiesOf(useDocument(), node)} />
    </FieldGroup>
  );
};

const isWanted = (document: MapDocument, node: NodeRow): boolean =>
  node.type === 'partner'
    ? isShown(document, node, 'activities')
    : hasAny(document) || isSwitchedOn(document, 'level') || isSwitchedOn(document, 'stage');

/** What is done together with a partner, in a theme, or on the whole map; a line adds to it. */
export const ActivitiesOf = ({ node }: { node: NodeRow }) => {
  const document = useDocument();
  const may = useMay();
  if (!may('activities') || !isWanted(document, node)) return null;
  return <Section key={node.id} node={node} />;
};

/**
 * Whether the activities of a circle stand in sight: it had some when its details were opened.
 * Otherwise they are under More fields, and stay there while the first one is added.
 */
export const useActivitiesInSight = (node: NodeRow): boolean => {
  const document = useDocument();
  const [inSight] = useState(() => activitiesOf(document, node).length > 0);
  return inSight;
};
