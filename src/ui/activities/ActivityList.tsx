import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import type { ActivityRow } from '../../domain/activityRow';
import type { NodeRow } from '../../domain/row';
import { useDocument, useMap } from '../map/mapContext';
import { Button } from '../parts/Button';
import { useFormat, useWords } from '../shell/services';
import { detailText, titleText } from './activityWords';

const few = 5;

interface ActivityListProps {
  node: NodeRow;
  activities: readonly ActivityRow[];
}

const Item = ({ activity, node }: { activity: ActivityRow; node: NodeRow }) => {
  const tools = useMap();
  const words = useWords();
  const format = useFormat();
  const document = useDocument();
  const open = () => tools.map.session.setState({ activity: { is: 'edit', id: activity.id } });
  return (
    <li>
      <AriaButton className="button button-quiet activity-item" onPress={open}>
        <span className="activity-title">{titleText(words, activity)}</span>
        <span className="activity-detail">
          {detailText({ words, format }, document, activity, node.id)}
        </span>
      </AriaButton>
    </li>
  );
};

/** The activities of a circle, the latest first; each opens its form. */
export const ActivityList = ({ node, activities }: ActivityListProps) => {
  const words = useWords();
  const [isAll, setAll] = useState(false);
  if (activities.length === 0) return null;
  const shown = isAll ? activities : activities.slice(0, few);
  return (
    <div className="activity-list">
      <ul className="plain-list" aria-label={words('activity.list')}>
        {shown.map((activity) => (
          <Item key={activity.id} activity={activity} node={node} />
        ))}
      </ul>
      {activities.length > few && (
        <Button variant="quiet" onPress={() => setAll(!isAll)}>
          {isAll
            ? words('activity.showFewer')
            : words('activity.showAll', { count: activities.length })}
        </Button>
      )}
    </div>
  );
};
