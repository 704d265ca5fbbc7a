import { type KeyboardEvent, type ReactNode, useRef } from 'react';

export interface TabsProps<T extends string> {
  label: string;
  tabs: readonly { readonly id: T; readonly name: ReactNode }[];
  value: T;
  /** The id of what the tabs are for. */
  panel: string;
  onChange: (tab: T) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** A row of tabs. Arrow keys go from one to the next. */
export const Tabs = <T extends string>({ label, tabs, value, panel, onChange }: TabsProps<T>) => {
  const bar = useRef<HTMLDivElement>(null);
  const press = (event: KeyboardEvent): void => {
    const by = steps[event.key];
    const at = tabs.findIndex(({ id }) => id === value);
    const next = by && tabs[(at + by + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    onChange(next.id);
    bar.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  };
  return (
    <div
      ref={bar}
      role="tablist"
      className="tabs"
      aria-label={label}
      onKeyDown={press}
      tabIndex={-1}
    >
      {tabs.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          role="tab"
          className="tab"
          data-tab={id}
          aria-selected={id === value}
          aria-controls={panel}
          tabIndex={id === value ? 0 : -1}
          onClick={() => onChange(id)}
        >
          {name}
        </button>
      ))}
    </div>
  );
};
