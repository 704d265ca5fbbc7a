import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import { useMap } from '../map/mapContext';
import { Button } from '../parts/Button';
import { Checkbox } from '../parts/Checkbox';
import { Icon } from '../parts/Icon';
import { TextField } from '../parts/TextField';
import { useRow } from './Audience';
import { handingOut, handOutWhole } from './handOut';
import { behindFor, thingsIn } from './viewing';

/** As short as a password may be. */
const shortest = 8;

interface Typed {
  readonly password: string;
  readonly again: string;
}

const Passwords = ({ typed, onType }: { typed: Typed; onType: (typed: Typed) => void }) => {
  const { words } = useMap();
  const { password, again } = typed;
  const isShort = password !== '' && password.length < shortest;
  const differs = again !== '' && again !== password;
  return (
    <div className="share-passwords">
      <TextField
        label={words('share.password.label')}
        type="password"
        value={password}
        onChange={(text) => onType({ ...typed, password: text })}
        hint={words('share.edit.short', { count: shortest })}
        error={isShort ? words('share.edit.short', { count: shortest }) : null}
      />
      <TextField
        label={words('share.edit.again')}
        type="password"
        value={again}
        onChange={(text) => onType({ ...typed, again: text })}
        error={differs ? words('share.edit.differs') : null}
      />
    </div>
  );
};

/** A file of ours is the owner's whole copy: what partners would not see goes along. */
const GoesAlong = () => {
  const { words, map } = useMap();
  const row = useRow();
  const document = useStore(map.store.state, (state) => state.document);
  const viewer = { audience: 'partners', unnamed: words('map.unnamedPerson') } as const;
  const things = thingsIn(behindFor(document, viewer), words);
  return (
    <p className="share-behind" role="status">
      <Icon of={TriangleAlert} size={16} />
      <span>
        {things.length > 0
          ? words('share.behind.all', { things: row(things) })
          : words('share.behind.allPlain')}
      </span>
    </p>
  );
};

const canProtect = (): boolean => globalThis.isSecureContext !== false;

/** To edit: the whole map as a file, behind a password if wished. */
export const EditWay = () => {
  const tools = useMap();
  const { words } = tools;
  const [isProtected, setProtected] = useState(false);
  const [typed, setTyped] = useState<Typed>({ password: '', again: '' });
  const isReady =
    !isProtected || (typed.password.length >= shortest && typed.password === typed.again);
  const download = () =>
    handingOut(tools, () => handOutWhole(tools, isProtected ? { password: typed.password } : {}));
  return (
    <>
      <GoesAlong />
      {canProtect() ? (
        <Checkbox
          label={words('share.edit.protect')}
          hint={words('share.edit.protectHint')}
          isOn={isProtected}
          onChange={setProtected}
        />
      ) : (
        <p className="field-hint">{words('share.edit.noProtect')}</p>
      )}
      {isProtected && <Passwords typed={typed} onType={setTyped} />}
      <Button variant="primary" isDisabled={!isReady} onPress={() => void download()}>
        {words('share.edit.download')}
      </Button>
      <p className="field-hint">{words('share.edit.back')}</p>
    </>
  );
};
