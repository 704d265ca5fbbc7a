import { useRef } from 'react';
import { connect } from '../../domain/commands/connect';
import { addContact } from '../../domain/commands/people';
import { rowsOf } from '../../domain/document';
import type { Command } from '../../domain/edit';
import { partnersOf } from '../../domain/outline';
import { LineField } from '../activities/LineField';
import { useActivityLine } from '../activities/useActivityLine';
import { EntryBar } from '../capture/EntryBar';
import { useDocument, useMap } from '../map/mapContext';
import type { MapTools } from '../map/tools';
import { AddNamed } from './AddNamed';
import type { SheetName } from './column';
import { circleIndex } from './linkColumns';
import { indexOf, oneNamed } from './named';

const AddPartner = ({ onTable }: { onTable: (file: File) => void }) => (
  <EntryBar input={useRef<HTMLInputElement>(null)} onTable={onTable} />
);

const AddActivity = () => (
  <LineField line={useActivityLine({ draftId: 'list/activity', at: null })} isAt={false} />
);

/** Runs a command; why it cannot be done, as a sentence to stand beside the field. */
const done = <Args,>(tools: MapTools, command: Command<Args>, args: Args): string | null => {
  const edit = command(tools.map.store.state.getState().document, args, tools.services.ids);
  if (edit.ok) tools.commit(edit.value);
  if (edit.ok) return null;
  const { reason, values } = edit.error;
  return tools.what({ key: `refusal.${reason}`, ...(values && { values }) });
};

const AddLink = () => {
  const tools = useMap();
  const { words } = tools;
  const document = useDocument();
  const names = rowsOf(document, 'node').map(({ name }) => name);
  const add = (from: string, to: string): string | null => {
    const [a, b] = [from, to].map((name) => oneNamed(circleIndex(document), name, []));
    if (a && b) return done(tools, connect, { from: a, to: b });
    return words('list.refused.circle', { name: (a ? to : from).trim() });
  };
  return (
    <AddNamed
      title={words('list.add.links')}
      first={{ key: 'from', label: words('list.add.from'), names }}
      second={{ key: 'to', label: words('list.add.to'), names }}
      onAdd={add}
    />
  );
};

const AddPerson = () => {
  const tools = useMap();
  const { words } = tools;
  const document = useDocument();
  const partners = partnersOf(document);
  const add = (name: string, at: string): string | null => {
    const partner = oneNamed(indexOf(partners), at, []);
    if (partner) return done(tools, addContact, { partner, name });
    return words('list.add.notHere', { name: at.trim() });
  };
  return (
    <AddNamed
      title={words('list.add.people')}
      first={{ key: 'name', label: words('list.add.person'), names: [] }}
      second={{
        ...{ key: 'partner', label: words('list.add.partner') },
        names: partners.map((partner) => partner.name),
      }}
      onAdd={add}
    />
  );
};

interface AddRowProps {
  sheet: SheetName;
  onTable: (file: File) => void;
}

/** The line under a sheet that adds a row to it. */
export const AddRow = ({ sheet, onTable }: AddRowProps) => {
  if (sheet === 'partners') return <AddPartner onTable={onTable} />;
  if (sheet === 'activities') return <AddActivity />;
  return sheet === 'links' ? <AddLink /> : <AddPerson />;
};
