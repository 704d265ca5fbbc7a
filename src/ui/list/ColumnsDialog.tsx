import { ArrowDown, ArrowUp } from 'lucide-react';
import { Button, IconButton } from '../parts/Button';
import { Checkbox } from '../parts/Checkbox';
import { Dialog } from '../parts/Dialog';
import { Select } from '../parts/Select';
import { useWords } from '../shell/services';
import { inOrder, isColumnShown, movedColumn } from './arrangement';
import type { Column } from './column';
import { widthOf, withWidth } from './headMenu';
import { narrowest, usualSheet, widest } from './listKept';
import type { ShownSheet } from './useSheet';

const counts = ['none', 'one', 'two', 'three'] as const;

const Line = ({
  column,
  sheet,
  isFirst,
}: {
  column: Column;
  sheet: ShownSheet;
  isFirst: boolean;
}) => {
  const words = useWords();
  const { kept, keep, all } = sheet;
  const { name, key } = column;
  const isShown = isFirst || isColumnShown(column, kept);
  const move = (by: -1 | 1) => {
    const order = isShown ? movedColumn(all, kept, key, by) : null;
    return (
      <IconButton
        icon={by < 0 ? ArrowUp : ArrowDown}
        label={words(by < 0 ? 'list.choose.up' : 'list.choose.down', { name })}
        isDisabled={!order}
        onPress={() => order && keep({ order })}
      />
    );
  };
  return (
    <li className="sheet-column">
      {isFirst ? (
        <span className="sheet-column-name">{name}</span>
      ) : (
        <Checkbox
          label={name}
          isOn={isShown}
          onChange={(on) => keep({ shown: { ...kept.shown, [key]: on } })}
        />
      )}
      <input
        type="range"
        className="sheet-width"
        min={narrowest}
        max={widest}
        step={8}
        value={widthOf(column, kept)}
        disabled={!isShown}
        aria-label={words('list.choose.widthOf', { name })}
        onChange={(event) => keep(withWidth(kept, key, Number(event.target.value)))}
      />
      <span className="sheet-moves">
        {!isFirst && move(-1)}
        {!isFirst && move(1)}
      </span>
    </li>
  );
};

interface ColumnsDialogProps {
  sheet: ShownSheet;
  isOpen: boolean;
  onClose: () => void;
}

/** Which columns are shown, in which order, how wide, and which stay in view: without dragging. */
export const ColumnsDialog = ({ sheet, isOpen, onClose }: ColumnsDialogProps) => {
  const words = useWords();
  const { kept, keep, all } = sheet;
  return (
    <Dialog
      title={words('list.choose.title')}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button onPress={() => keep({ ...usualSheet, sort: kept.sort })}>
            {words('list.choose.reset')}
          </Button>
          <Button variant="primary" onPress={onClose}>
            {words('list.choose.done')}
          </Button>
        </>
      }
    >
      <div className="sheet-choose">
        <p className="field-hint">{words('list.choose.intro')}</p>
        <ul className="sheet-columns">
          {inOrder(all, kept).map((column, at) => (
            <Line key={column.key} {...{ column, sheet }} isFirst={at === 0} />
          ))}
        </ul>
        <Select
          label={words('list.choose.frozen')}
          choices={counts.map((id) => ({ id, label: words(`list.choose.frozenCount.${id}`) }))}
          value={counts[kept.frozen] ?? 'one'}
          onChange={(id) => keep({ frozen: counts.indexOf(id) })}
        />
      </div>
    </Dialog>
  );
};
