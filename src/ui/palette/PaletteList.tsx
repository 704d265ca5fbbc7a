import { useEffect, useRef } from 'react';
import { Keys } from '../parts/Keys';
import { useFormat, useWords } from '../shell/services';
import { Marked } from './Marked';
import type { Findings, PaletteGroup, PaletteRow } from './rows';

interface Shared {
  words: readonly string[];
  /** The row Enter chooses. */
  active: PaletteRow | undefined;
  optionId: (row: PaletteRow) => string;
  onPoint: (row: PaletteRow) => void;
  onChoose: (row: PaletteRow, details: boolean) => void;
}

const Where = ({ row, words }: { row: PaletteRow; words: readonly string[] }) => {
  const say = useWords();
  if (row.whyNot)
    return <span className="palette-where">{say('palette.notNow', { why: row.whyNot })}</span>;
  if (!row.where) return null;
  return (
    <span className="palette-where">
      {say('palette.where', { field: row.where.field })}
      <bdi>
        <Marked text={row.where.text} words={words} />
      </bdi>
    </span>
  );
};

const Option = ({
  row,
  words,
  active,
  optionId,
  onPoint,
  onChoose,
}: Shared & { row: PaletteRow }) => {
  const ref = useRef<HTMLDivElement>(null);
  const isActive = row.id === active?.id;
  useEffect(() => {
    if (isActive) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keyboard
    // biome-ignore lint/a11y/useFocusableInteractive: the field points at it with aria-activedescendant
    <div
      ref={ref}
      id={optionId(row)}
      role="option"
      aria-selected={isActive}
      aria-disabled={Boolean(row.whyNot)}
      className="palette-row"
      onPointerMove={() => onPoint(row)}
      onClick={(event) => onChoose(row, event.ctrlKey || event.metaKey)}
    >
      <span className="palette-sign">{row.sign}</span>
      <span className="palette-text">
        <span className="palette-name">
          <bdi>
            <Marked text={row.title} words={words} />
          </bdi>
          {row.note && <span className="palette-note"> {row.note}</span>}
        </span>
        <Where row={row} words={words} />
      </span>
      {row.keys && <Keys of={row.keys} />}
    </div>
  );
};

const Group = ({ group, ...shared }: Shared & { group: PaletteGroup }) => {
  const say = useWords();
  const format = useFormat();
  const { id, title, rows, all } = group;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options, not a fieldset
    <div role="group" aria-labelledby={`palette-${id}`}>
      <div id={`palette-${id}`} className="palette-heading" role="presentation">
        {title} <span className="palette-count">{format.number(all)}</span>
        {rows.length < all && (
          <span className="palette-more">
            {say('palette.more', { shown: format.number(rows.length), all: format.number(all) })}
          </span>
        )}
      </div>
      {rows.map((row) => (
        <Option key={row.id} row={row} {...shared} />
      ))}
    </div>
  );
};

export interface PaletteListProps extends Omit<Shared, 'words'> {
  id: string;
  found: Findings;
}

/** What was found, in groups; the field above moves through it. */
export const PaletteList = ({ id, found, ...shared }: PaletteListProps) => (
  <div id={id} role="listbox" className="palette-list" aria-label={useWords()('palette.results')}>
    {found.groups.map((group) => (
      <Group key={group.id} group={group} words={found.words} {...shared} />
    ))}
  </div>
);
