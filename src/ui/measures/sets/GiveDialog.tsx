import { ShieldCheck } from 'lucide-react';
import { mapRow } from '../../../domain/document';
import type { Id } from '../../../domain/id';
import { indicatorsOf, periodsOf, subgroupsOf } from '../../../domain/measures';
import { nameFrom } from '../../../domain/name';
import { useMap } from '../../map/mapContext';
import { refusalText } from '../../map/tools';
import { Button } from '../../parts/Button';
import { Checkbox } from '../../parts/Checkbox';
import { Dialog } from '../../parts/Dialog';
import { Icon } from '../../parts/Icon';
import { Select } from '../../parts/Select';
import { TextField } from '../../parts/TextField';
import { useRow } from '../../share/Audience';
import { handingOut } from '../../share/handOut';
import { giveSet } from './giveSet';
import { SetChanges } from './SetChanges';
import { type Giving, useGiving } from './useGiving';

/** Stands for a set that is not there yet. */
const fresh = 'fresh';

const Which = ({ giving }: { giving: Giving }) => {
  const { words } = useMap();
  const { sets, row, choose } = giving;
  if (sets.length === 0) return null;
  return (
    <Select
      label={words('measureSets.give.which')}
      choices={[
        ...sets.map(({ id, name, version }) => ({
          ...{ id: id as string, label: words('measureSets.named', { name, version }) },
        })),
        { id: fresh, label: words('measureSets.give.fresh') },
      ]}
      value={row?.id ?? fresh}
      onChange={(id) => choose(sets.find((one) => one.id === id) ?? null)}
    />
  );
};

const Measures = ({ giving }: { giving: Giving }) => {
  const { words } = useMap();
  const { seen, leftOut, setLeftOut } = giving;
  const measures = indicatorsOf(seen);
  const left = measures.filter(({ id }) => leftOut.has(id));
  const put = (id: Id, isIn: boolean): void => {
    const next = new Set(leftOut);
    if (isIn) next.delete(id);
    else next.add(id);
    setLeftOut(next);
  };
  return (
    <fieldset className="set-measures">
      <legend className="field-label">{words('measureSets.give.measures')}</legend>
      {measures.length > 3 && (
        <Checkbox
          label={words('measureSets.give.all')}
          isOn={left.length === 0}
          isMixed={left.length > 0 && left.length < measures.length}
          onChange={(isIn) => setLeftOut(new Set(isIn ? [] : measures.map(({ id }) => id)))}
        />
      )}
      {measures.map(({ id, name }) => (
        <Checkbox
          key={id}
          label={<bdi>{name}</bdi>}
          isOn={!leftOut.has(id)}
          onChange={(isIn) => put(id, isIn)}
        />
      ))}
      {left.length === measures.length && (
        <p className="field-error" role="alert">
          {words('measureSets.give.none')}
        </p>
      )}
    </fieldset>
  );
};

const Along = ({ giving: { seen, leftOut } }: { giving: Giving }) => {
  const { words } = useMap();
  const row = useRow();
  const goals = indicatorsOf(seen).filter(
    ({ id, goalValue }) => goalValue !== undefined && !leftOut.has(id),
  );
  const counts = {
    periods: periodsOf(seen).length,
    groups: subgroupsOf(seen).length,
    goals: goals.length,
  };
  const things = (['periods', 'groups', 'goals'] as const).flatMap((what) =>
    counts[what] > 0 ? [words(`measureSets.give.${what}`, { count: counts[what] })] : [],
  );
  return (
    <p>
      {things.length > 0
        ? words('measureSets.give.along', { things: row(things) })
        : words('measureSets.give.alone')}
      {mapRow(seen)?.sample && goals.length > 0 && ` ${words('measureSets.give.illustrative')}`}
    </p>
  );
};

/** Before definitions go to others: which, what stays behind, and what changed since the last time. */
export const GiveDialog = ({ onClose }: { onClose: () => void }) => {
  const tools = useMap();
  const { words } = tools;
  const giving = useGiving();
  const name = nameFrom(giving.name);
  const isEmpty = indicatorsOf(giving.seen).every(({ id }) => giving.leftOut.has(id));
  const save = (): void => {
    onClose();
    void handingOut(tools, () => giveSet(tools, giving));
  };
  return (
    <Dialog
      title={words('measureSets.give.title')}
      isOpen
      onClose={onClose}
      staysOpen
      actions={
        <>
          <Button onPress={onClose}>{words('common.cancel')}</Button>
          <Button variant="primary" isDisabled={isEmpty || !name.ok} onPress={save}>
            {words('measureSets.give.save', { version: giving.version })}
          </Button>
        </>
      }
    >
      <p>{words('measureSets.give.lead')}</p>
      <Which giving={giving} />
      <TextField
        label={words('measureSets.give.name')}
        value={giving.name}
        onChange={giving.setName}
        error={name.ok ? null : refusalText(words, name.error)}
        autoFocus
      />
      <SetChanges giving={giving} />
      <Measures giving={giving} />
      <Along giving={giving} />
      <p className="share-behind">
        <Icon of={ShieldCheck} size={16} />
        <span>{words('measureSets.give.behind')}</span>
      </p>
    </Dialog>
  );
};
