import { type KeyboardEvent, useRef } from 'react';
import type { MapDocument } from '../../domain/document';
import { useFormat, useWords } from '../shell/services';
import type { SheetName } from './column';
import { rowsOfSheet } from './sheets';

interface SheetTabsProps {
  sheets: readonly SheetName[];
  value: SheetName;
  document: MapDocument;
  /** The id of what the tabs are for. */
  panel: string;
  onChange: (sheet: SheetName) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** The sheets of a map. Arrow keys go from one to the next. */
export const SheetTabs = ({ sheets, value, document, panel, onChange }: SheetTabsProps) => {
  const words = useWords();
  const format = useFormat();
  const bar = useRef<HTMLDivElement>(null);
  const press = (event: KeyboardEvent): void => {
    const by = steps[event.key];
    if (!by) return;
    event.preventDefault();
    const next = sheets[(sheets.indexOf(value) + by + sheets.length) % sheets.length];
    if (!next) return;
    onChange(next);
    bar.current?.querySelector<HTMLElement>(`[data-sheet="${next}"]`)?.focus();
  };
  return (
    <div
      ref={bar}
      role="tablist"
      className="sheet-tabs"
      aria-label={words('list.tabs')}
      onKeyDown={press}
      tabIndex={-1}
    >
      {sheets.map((sheet) => (
        <button
          key={sheet}
          type="button"
          role="tab"
          className="sheet-tab"
          data-sheet={sheet}
          aria-selected={sheet === value}
          aria-controls={panel}
          tabIndex={sheet === value ? 0 : -1}
          onClick={() => onChange(sheet)}
        >
          {words(`list.sheets.${sheet}`)}{' '}
          <span className="sheet-count">{format.number(rowsOfSheet(document, sheet).length)}</span>
        </button>
      ))}
    </div>
  );
};
