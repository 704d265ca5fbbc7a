import { Check } from 'lucide-react';
import { type KeyboardEvent, type MouseEvent, memo, useId } from 'react';
import type { Id } from '../../domain/id';
import type { NodeRow } from '../../domain/row';
import { useMap } from '../map/mapContext';
import { StatusSign } from '../outline/StatusSign';
import { Icon } from '../parts/Icon';
import type { Tray } from './useTray';

interface OptionProps {
  readonly partner: NodeRow;
  readonly isChosen: boolean;
  readonly isStop: boolean;
}

const Option = memo(({ partner, isChosen, isStop }: OptionProps) => (
  <div
    role="option"
    className="tray-item"
    data-id={partner.id}
    aria-selected={isChosen}
    tabIndex={isStop ? 0 : -1}
  >
    <span className="tray-box" aria-hidden="true">
      {isChosen && <Icon of={Check} size={14} />}
    </span>
    <StatusSign status={partner.status ?? 'existing'} size={14} color="var(--ink-2)" />
    <bdi className="tray-name">{partner.name}</bdi>
  </div>
));

const idAt = (target: EventTarget): Id | null =>
  target instanceof Element
    ? ((target.closest<HTMLElement>('[data-id]')?.dataset.id ?? null) as Id | null)
    : null;

export interface TrayListProps {
  readonly tray: Tray;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The partners of no theme, to be chosen one by one or in a row. */
export const TrayList = ({ tray, onKeyDown }: TrayListProps) => {
  const { words } = useMap();
  const hint = useId();
  const chosen = new Set(tray.chosen.map(({ id }) => id));
  const click = ({ target, shiftKey }: MouseEvent): void => {
    const id = idAt(target);
    if (id) (shiftKey ? tray.extendTo : tray.toggle)(id);
  };
  return (
    <>
      <div
        ref={tray.ref}
        role="listbox"
        className="tray-list"
        aria-label={words('capture.tray.list')}
        aria-multiselectable="true"
        aria-describedby={hint}
        tabIndex={tray.shown.length ? -1 : 0}
        {...tray.focusProps}
        onClick={click}
        onKeyDown={onKeyDown}
      >
        {tray.shown.map((partner) => (
          <Option
            key={partner.id}
            partner={partner}
            isChosen={chosen.has(partner.id)}
            isStop={partner.id === tray.at}
          />
        ))}
      </div>
      <p id={hint} className="tray-hint">
        {words('capture.tray.keys')}
      </p>
    </>
  );
};
