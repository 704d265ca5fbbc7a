import { X } from 'lucide-react';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { NodeRow } from '../../domain/row';
import { useMap, useSession } from '../map/mapContext';
import { removing } from '../map/removing';
import { Button, IconButton } from '../parts/Button';
import { TextField } from '../parts/TextField';
import { makeTheme, putThem } from './sortTray';
import { TrayChosen, TrayDeeds } from './TrayDeeds';
import { TrayList } from './TrayList';
import { isTyping, pressInTray } from './trayKeys';
import { type Tray as List, useTray } from './useTray';

/** Below this a list is seen at a glance, and nothing needs to be looked for. */
const many = 8;

const Find = ({ tray, input }: { tray: List; input: React.RefObject<Input | null> }) => {
  const { words } = useMap();
  if (tray.all < many && !tray.text) return null;
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && tray.text) tray.find('');
    else if ((event.key === 'ArrowDown' || event.key === 'Enter') && tray.at) tray.goTo(tray.at);
    else return;
    event.preventDefault();
  };
  return (
    <TextField
      ref={input}
      label={words('capture.tray.find')}
      hideLabel
      placeholder={words('capture.tray.find')}
      value={tray.text}
      onChange={tray.find}
      onKeyDown={press}
    />
  );
};

type Input = HTMLInputElement & HTMLTextAreaElement;

const Empty = ({ onDone }: { onDone: () => void }) => {
  const { words } = useMap();
  return (
    <div className="tray-empty">
      <p className="tray-empty-title">{words('capture.tray.empty')}</p>
      <p>{words('capture.tray.emptyText')}</p>
      <Button variant="primary" autoFocus onPress={onDone}>
        {words('capture.tray.done')}
      </Button>
    </div>
  );
};

const Sorting = ({ tray }: { tray: List }) => {
  const tools = useMap();
  const input = useRef<Input>(null);
  const [naming, setNaming] = useState<readonly NodeRow[] | null>(null);
  const { chosen, shown, at } = tray;
  const ask = (): void => setNaming(chosen.length ? chosen : shown.filter(({ id }) => id === at));
  const stop = (): void => {
    setNaming(null);
    if (at) tray.goTo(at);
  };
  const done = (partners: readonly NodeRow[], isDone: boolean): void => {
    if (!isDone) return;
    setNaming(null);
    tray.goOnAfter(partners);
  };
  const remove = (): void => {
    const gone = chosen.length ? chosen : shown.filter(({ id }) => id === at);
    tray.goOnAfter(gone);
    removing(
      tools,
      gone.map(({ id }) => id),
    );
  };
  const press = (event: KeyboardEvent): void => {
    if (event.defaultPrevented) return;
    if (isTyping(event)) input.current?.focus();
    else if (pressInTray(event, tray, { make: ask, remove })) event.preventDefault();
  };
  return (
    <>
      <div className="tray-head">
        <Find tray={tray} input={input} />
        <TrayChosen tray={tray} />
      </div>
      {shown.length > 0 ? (
        <TrayList tray={tray} onKeyDown={press} />
      ) : (
        <p className="tray-none">{tools.words('capture.tray.noneFound', { text: tray.text })}</p>
      )}
      <div className="tray-foot">
        <TrayDeeds
          tray={tray}
          naming={naming?.length}
          onAsk={ask}
          onName={(name) => naming && done(naming, makeTheme(tools, name, naming))}
          onPut={(theme) => done(chosen, putThem(tools, theme, chosen))}
          onCancel={stop}
          onBack={stop}
        />
      </div>
    </>
  );
};

const OpenTray = () => {
  const tools = useMap();
  const title = useId();
  const tray = useTray();
  const close = (): void => {
    tools.map.session.setState({ tray: false });
    if (tray.all === 0) tools.map.stage.tree()?.focus(null);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    if (tray.text) tray.find('');
    else if (tray.chosen.length) tray.choose([]);
    else close();
  };
  return (
    <section
      id="tray"
      className="tray"
      aria-labelledby={title}
      data-region="tray"
      onKeyDown={press}
    >
      <header className="tray-title-bar">
        <h2 id={title} className="tray-title">
          {tools.words('outline.unsorted')}
        </h2>
        <IconButton icon={X} label={tools.words('capture.tray.close')} keys="Esc" onPress={close} />
      </header>
      {tray.all === 0 ? <Empty onDone={close} /> : <Sorting tray={tray} />}
    </section>
  );
};

/** The tray of what is not sorted yet, once it is asked for. */
export const Tray = () => (useSession((session) => session.tray) ? <OpenTray /> : null);
