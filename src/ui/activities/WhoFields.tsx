import { Plus, X } from 'lucide-react';
import { useId, useRef } from 'react';
import { partnersIn } from '../../domain/activities';
import { nodeOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import { allThemes, partnersOf } from '../../domain/outline';
import { FieldGroup } from '../inspector/FieldGroup';
import { useDocument } from '../map/mapContext';
import { Button, IconButton } from '../parts/Button';
import { Menu } from '../parts/Menu';
import { Select } from '../parts/Select';
import { useWords } from '../shell/services';
import { type FormProps, nothingSaid } from './formProps';

const Partners = ({ value, set }: FormProps) => {
  const words = useWords();
  const document = useDocument();
  const label = useId();
  const more = useRef<HTMLButtonElement>(null);
  const its = partnersIn(document, value);
  const add = words(its.length ? 'activity.form.alsoPartner' : 'activity.form.addPartner');
  const isIn = (id: Id): boolean => its.some((one) => one.id === id);
  const put = (id: Id, put: boolean): void => set({ partners: { [id]: put } });
  const takeOut = (id: Id): void => {
    put(id, false);
    more.current?.focus();
  };
  return (
    <div className="field">
      <span id={label} className="field-label">
        {words('activity.form.partners')}
      </span>
      <div className="chips">
        {its.length === 0 && <span className="field-hint">{words('activity.form.noPartner')}</span>}
        {its.length > 0 && (
          <ul className="chips-list" aria-labelledby={label}>
            {its.map(({ id, name }) => (
              <li key={id} className="chip">
                <bdi className="chip-text">{name}</bdi>
                <IconButton
                  icon={X}
                  label={words('activity.form.takePartner', { name })}
                  onPress={() => takeOut(id)}
                />
              </li>
            ))}
          </ul>
        )}
        {partnersOf(document).length > 0 && (
          <Menu
            label={add}
            lines={partnersOf(document).map(({ id, name }) => ({
              id,
              label: name,
              isChosen: isIn(id),
              onAction: () => put(id, !isIn(id)),
            }))}
          >
            <Button ref={more} variant="quiet" icon={Plus}>
              {add}
            </Button>
          </Menu>
        )}
      </div>
    </div>
  );
};

const Theme = ({ value, set }: FormProps) => {
  const words = useWords();
  const document = useDocument();
  const themes = allThemes(document);
  if (themes.length === 0) return null;
  const hasPartners = partnersIn(document, value).length > 0;
  const none = words(hasPartners ? 'activity.form.themeOfPartners' : 'activity.form.noTheme');
  const choices: readonly { id: Id | typeof nothingSaid; label: string }[] = [
    { id: nothingSaid, label: none },
    ...themes.map(({ id, name }) => ({ id, label: name })),
  ];
  return (
    <Select
      label={words('activity.form.theme')}
      choices={choices}
      value={nodeOf(document, value.theme)?.id ?? nothingSaid}
      onChange={(id) => set({ theme: id === nothingSaid ? null : id })}
    />
  );
};

/** The partners of an activity, and a theme of its own where it is not theirs. */
export const WhoFields = (props: FormProps) => {
  const words = useWords();
  return (
    <FieldGroup title={words('activity.form.who')}>
      <Partners {...props} />
      <Theme {...props} />
    </FieldGroup>
  );
};
