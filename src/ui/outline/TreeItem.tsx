import { ChevronDown, ChevronRight, Ellipsis } from 'lucide-react';
import { type CSSProperties, memo } from 'react';
import type { NodeRow } from '../../domain/row';
import { Icon } from '../parts/Icon';
import { useWords } from '../shell/services';
import { type Facts, labelOf } from './itemWords';
import { RenameHere } from './RenameHere';
import { StatusSign } from './StatusSign';
import { ThemeSign } from './ThemeSign';

/** Plain values and the circle's own row: an item is drawn anew only when one of them changed. */
export interface TreeItemProps extends Facts {
  readonly itemKey: string;
  readonly node: NodeRow | null;
  /** The color index of the theme a partner stands under. */
  readonly themeColor: number | null;
  readonly level: number;
  readonly place: number;
  readonly size: number;
  readonly partners: number;
  readonly subThemes: number;
  /** Null for an item that holds nothing. */
  readonly isOpen: boolean | null;
  readonly isSelected: boolean;
  /** The one that Tab leads to. */
  readonly isStop: boolean;
  readonly isRenamed: boolean;
  readonly isDropTarget: boolean;
  /** The first end of a connection that is being drawn. */
  readonly isFrom: boolean;
}

const Sign = ({ node, themeColor }: Pick<TreeItemProps, 'node' | 'themeColor'>) => {
  if (node?.type === 'theme') return <ThemeSign color={node.color ?? 0} size={14} />;
  if (node?.type === 'center') return <span className="tree-center" aria-hidden="true" />;
  if (!node) return null;
  const color = themeColor === null ? 'var(--ink-2)' : `var(--theme-${themeColor % 12})`;
  return <StatusSign status={node.status ?? 'existing'} size={14} color={color} />;
};

const Row = (props: TreeItemProps) => {
  const words = useWords();
  const { node, isOpen, partners } = props;
  const name = node?.name ?? words('outline.unsorted');
  const counts = !node || node.type === 'theme';
  return (
    <div
      className="tree-row"
      data-row=""
      data-drop={props.isDropTarget || undefined}
      data-from={props.isFrom || undefined}
    >
      <span className="tree-twisty" data-twisty={isOpen === null ? undefined : ''}>
        {isOpen !== null && <Icon of={isOpen ? ChevronDown : ChevronRight} size={14} />}
      </span>
      <Sign node={node} themeColor={props.themeColor} />
      {props.isRenamed && node ? (
        <RenameHere node={node} />
      ) : (
        <bdi className="tree-name" data-type={node?.type ?? 'unsorted'}>
          {name}
        </bdi>
      )}
      {counts && <span className="tree-count" aria-hidden="true" data-count={partners} />}
      {node && !props.isRenamed && (
        <button
          type="button"
          tabIndex={-1}
          className="tree-more"
          data-more=""
          aria-label={words('outline.more', { name })}
        >
          <Icon of={Ellipsis} size={16} />
        </button>
      )}
    </div>
  );
};

const indent = (level: number) => ({ '--level': level }) as CSSProperties;

/**
 * One item of the tree. Items stand in one flat row and say their level themselves, so that the name
 * of a theme is not mixed with what stands under it. Events are the tree's.
 */
export const TreeItem = memo((props: TreeItemProps) => {
  const words = useWords();
  const { node, isOpen } = props;
  return (
    <div
      role="treeitem"
      className="tree-item"
      tabIndex={props.isStop ? 0 : -1}
      data-key={props.itemKey}
      aria-level={props.level}
      aria-posinset={props.place}
      aria-setsize={props.size}
      aria-label={labelOf(words, node, props)}
      {...(node && { 'aria-selected': props.isSelected })}
      {...(isOpen !== null && { 'aria-expanded': isOpen })}
      style={indent(props.level)}
    >
      <Row {...props} />
    </div>
  );
});
