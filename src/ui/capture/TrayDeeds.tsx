import { type FocusEvent, useState } from 'react';
import type { Id } from '../../domain/id';
import { allThemes } from '../../domain/outline';
import { useDocument, useMap } from '../map/mapContext';
import { themeIcons } from '../outline/ThemeSign';
import { Button } from '../parts/Button';
import { Menu } from '../parts/Menu';
import type { MenuAction } from '../parts/menuItems';
import { useFormat } from '../shell/services';
import { ThemeName } from './ThemeName';
import type { Tray } from './useTray';

/** How many are chosen, and all or none at one press. */
export const TrayChosen = ({ tray }: { tray: Tray }) => {
  const { words } = useMap();
  const format = useFormat();
  const { chosen, all, shown, choose } = tray;
  const values = { chosen: format.number(chosen.length), all: format.number(all) };
  const isAll = shown.every((partner) => chosen.includes(partner));
  return (
    <div className="tray-chosen">
      <span>{words('capture.tray.chosen', values)}</span>
      <Button variant="quiet" onPress={() => choose(isAll ? [] : shown.map(({ id }) => id))}>
        {words(isAll ? 'capture.tray.chooseNone' : 'capture.tray.chooseAll')}
      </Button>
    </div>
  );
};

interface PutIntoProps {
  readonly isDisabled: boolean;
  readonly onPut: (theme: Id) => void;
  /** The menu gave the keyboard back. */
  readonly onBack: () => void;
}

const PutInto = ({ isDisabled, onPut, onBack }: PutIntoProps) => {
  const { words } = useMap();
  const themes = allThemes(useDocument());
  const [isDone, setDone] = useState(false);
  if (themes.length === 0) return null;
  const lines = themes.map(
    ({ id, name, color = 0 }): MenuAction => ({
      id,
      label: name,
      icon: themeIcons[color % themeIcons.length],
      onAction: () => {
        setDone(true);
        onPut(id);
      },
    }),
  );
  const back = ({ currentTarget, target }: FocusEvent): void => {
    if (!isDone || !currentTarget.contains(target)) return;
    setDone(false);
    onBack();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only sees the keyboard come back
    <div onFocus={back}>
      <Menu label={words('capture.tray.putInto')} lines={lines}>
        <Button isDisabled={isDisabled && !isDone}>{words('capture.tray.putInto')}</Button>
      </Menu>
    </div>
  );
};

export interface TrayDeedsProps {
  readonly tray: Tray;
  /** How many a new theme would be made of, once its name is asked for. */
  readonly naming: number | undefined;
  readonly onAsk: () => void;
  readonly onName: (name: string) => void;
  readonly onPut: (theme: Id) => void;
  readonly onCancel: () => void;
  /** The keyboard is to go back to the list. */
  readonly onBack: () => void;
}

/** What can be done with the partners that are chosen. */
export const TrayDeeds = (props: TrayDeedsProps) => {
  const { tray, naming, onAsk, onName, onPut, onCancel, onBack } = props;
  const { words } = useMap();
  if (naming !== undefined) return <ThemeName count={naming} onName={onName} onCancel={onCancel} />;
  const isDisabled = tray.chosen.length === 0;
  return (
    <div className="tray-buttons">
      <Button isDisabled={isDisabled} onPress={onAsk}>
        {words('capture.tray.makeTheme')}
      </Button>
      <PutInto isDisabled={isDisabled} onPut={onPut} onBack={onBack} />
    </div>
  );
};
