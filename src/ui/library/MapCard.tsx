import { Copy, Download, Ellipsis, PenLine, Trash2 } from 'lucide-react';
import type { MapSummary } from '../../store/ports';
import { IconButton } from '../parts/Button';
import { Menu } from '../parts/Menu';
import { useFormat, useServices, useWords } from '../shell/services';
import { Thumbnail } from './Thumbnail';

/** What can be done with a map from outside. */
export interface MapCardActions {
  readonly rename: () => void;
  readonly duplicate: () => void;
  readonly download: () => void;
  readonly remove: () => void;
}

const CardMenu = ({ title, act }: { title: string; act: MapCardActions }) => {
  const words = useWords();
  return (
    <Menu
      label={words('library.more', { title })}
      lines={[
        { id: 'rename', label: words('library.rename'), icon: PenLine, onAction: act.rename },
        { id: 'duplicate', label: words('library.duplicate'), icon: Copy, onAction: act.duplicate },
        {
          id: 'download',
          label: words('library.download'),
          icon: Download,
          onAction: act.download,
        },
        'line',
        { id: 'delete', label: words('library.delete'), icon: Trash2, onAction: act.remove },
      ]}
    >
      <IconButton icon={Ellipsis} label={words('library.more', { title })} />
    </Menu>
  );
};

/** One map of the library: its picture, its name, what is in it. */
export const MapCard = ({ map, act }: { map: MapSummary; act: MapCardActions }) => {
  const words = useWords();
  const format = useFormat();
  const { clock } = useServices();
  const title = map.title || words('common.untitled');
  const counts = words('library.counts', {
    themes: words('common.themes', { count: map.themes }),
    partners: words('common.partners', { count: map.partners }),
  });
  return (
    <li className="card">
      <Thumbnail map={map} />
      <div className="card-foot">
        <div className="card-words">
          <h2 className="card-title">
            <a href={`#/map/${map.id}`}>{title}</a>
          </h2>
          <p className="card-counts">
            {map.themes + map.partners ? counts : words('library.empty')}
          </p>
          <p className="card-edited">
            {words('library.edited', { when: format.moment(map.updatedAt, clock.now()) })}
          </p>
        </div>
        <CardMenu title={title} act={act} />
      </div>
    </li>
  );
};
