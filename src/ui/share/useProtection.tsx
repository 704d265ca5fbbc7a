import { type ReactNode, useState } from 'react';
import { Checkbox } from '../parts/Checkbox';
import { TextField } from '../parts/TextField';
import { useWords } from '../shell/services';

/** As short as a password may be. */
const shortest = 8;

interface Typed {
  readonly password: string;
  readonly again: string;
}

const Passwords = ({ typed, onType }: { typed: Typed; onType: (typed: Typed) => void }) => {
  const words = useWords();
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

const canProtect = (): boolean => globalThis.isSecureContext !== false;

export interface Protection {
  /** Null while a file is not to be protected. */
  readonly password: string | null;
  /** False while a password is wished and not typed twice the same, or too short. */
  readonly isReady: boolean;
  readonly fields: ReactNode;
}

/** Whether a file is put behind a password, and behind which. What is typed is kept nowhere. */
export const useProtection = (): Protection => {
  const words = useWords();
  const [isProtected, setProtected] = useState(false);
  const [typed, setTyped] = useState<Typed>({ password: '', again: '' });
  const isGood = typed.password.length >= shortest && typed.password === typed.again;
  const fields = canProtect() ? (
    <>
      <Checkbox
        label={words('share.edit.protect')}
        hint={words('share.edit.protectHint')}
        isOn={isProtected}
        onChange={setProtected}
      />
      {isProtected && <Passwords typed={typed} onType={setTyped} />}
    </>
  ) : (
    <p className="field-hint">{words('share.edit.noProtect')}</p>
  );
  return { password: isProtected ? typed.password : null, isReady: !isProtected || isGood, fields };
};
