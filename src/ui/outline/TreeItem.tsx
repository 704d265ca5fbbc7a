import { ChevronDown, ChevronRight, Ellipsis, StickyNote } from 'lucide-react';
import { type CSSProperties, memo } from 'react';
import type { NodeRow, NoteRow } from '../../domain/row';
import type { Words } from '../../messages/words';
import { Icon } from '../parts/Icon';
import { useWords } from '../shell/services';
import { notesKey } from './items';
import { type Facts, firstWords, labelOf, noteLabelOf } from './itemWords';
import { RenameHere } from './RenameHere';
import { StatusSign } from './StatusSign';
import { ThemeSign } from './ThemeSign';

/** Plain values and the circle's own row: an item is drawn anew only when one of them changed. */
export interface TreeItemProps extends Facts {
  readonly itemKey: string;
  readonly node: NodeRow | null;
  readonly note: NoteRow | null;
  /** The color index of the theme a partner stands under. */
  readonly themeColor: number | null;
  readonly level: number;
  readonly place: number;
  readonly size: number;
  readonly partners: number;
  readonly subThemes: number;
  /** What stands right under it, for the group of notes. */
  readonly notes: number;
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

const isOfNotes = ({ itemKey, note }: TreeItemProps): boolean =>
  note !== null || itemKey === notesKey;

const nameOf = (words: Words, props: TreeItemProps): string => {
  if (props.note) return firstWords(props.note);
  return props.node?.name ?? words(isOfNotes(props) ? 'notes.title' : 'outline.unsorted');
};

const Row = (props: TreeItemProps) => {
  const words = useWords();
  const { node, note, isOpen } = props;
  const name = nameOf(words, props);
  const counts = !note && (!node || node.type === 'theme');
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
      {note && <Icon of={StickyNote} size={14} />}
      {props.isRenamed && node ? (
        <RenameHere node={node} />
      ) : (
        <bdi className="tree-name" data-type={node?.type ?? (note ? 'note' : 'unsorted')}>
          {name}
        </bdi>
      )}
      {counts && (
        <span
          className="tree-count"
          aria-hidden="true"
          data-count={isOfNotes(props) ? props.notes : props.partners}
        />
      )}
      {(node || note) && !props.isRenamed && (
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
      data-faded={props.faded || undefined}
      aria-label={
        isOfNotes(props) ? noteLabelOf(words, props.note, props.notes) : labelOf(words, node, props)
      }
      {...((node || props.note) && { 'aria-selected': props.isSelected })}
      {...(isOpen !== null && { 'aria-expanded': isOpen })}
      style={indent(props.level)}
    >
      <Row {...props} />
    </div>
  );
});
