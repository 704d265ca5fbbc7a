import { Spline, Star, StickyNote } from 'lucide-react';
import { type MapDocument, nodeOf } from '../../domain/document';
import type { Findable } from '../../domain/search/findable';
import { StatusSign } from '../outline/StatusSign';
import { ThemeSign } from '../outline/ThemeSign';
import { Icon } from '../parts/Icon';

/** Something of the map in small: a theme's sign, a partner's ring. */
export const FoundSign = ({ document, thing }: { document: MapDocument; thing: Findable }) => {
  const node = nodeOf(document, thing.id);
  if (thing.is === 'theme') return <ThemeSign color={node?.color ?? 0} size={16} />;
  if (thing.is === 'partner') return <StatusSign status={node?.status ?? 'existing'} size={16} />;
  if (thing.is === 'center') return <Icon of={Star} size={16} />;
  return <Icon of={thing.is === 'link' ? Spline : StickyNote} size={16} />;
};
