import type { PartnerEntry } from '../../domain/capture/line';
import { type Status, statuses } from '../../domain/row';
import { joinedParts, partsOf } from '../plain/parts';

type Values = Readonly<Record<string, string>>;

/** The columns that the marks of a line speak of. */
const columns = {
  status: 'Status',
  contact: 'Contacts',
  owners: 'Our contact',
  gives: 'Gives',
  gets: 'Gets',
} as const;

/** What the marks of a line say, by column. */
export const valuesOfEntry = (entry: PartnerEntry): Values => {
  const all = {
    [columns.status]: entry.status ?? '',
    [columns.contact]: joinedParts(entry.contact === null ? [] : [entry.contact]),
    [columns.owners]: joinedParts(entry.owners),
    [columns.gives]: joinedParts(entry.gives),
    [columns.gets]: joinedParts(entry.gets),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
};

const isStatus = (text: string): text is Status => statuses.some((one) => one === text);

/** What marks can say of a partner, without its themes. */
export const entryOfValues = (name: string, values: Values): PartnerEntry => {
  const list = (column: string): readonly string[] => partsOf(values[column] ?? '');
  const status = values[columns.status] ?? '';
  const contacts = list(columns.contact);
  return {
    name,
    contact: contacts.length === 1 ? (contacts[0] ?? null) : null,
    themes: [],
    status: isStatus(status) ? status : null,
    owners: list(columns.owners),
    gives: list(columns.gives),
    gets: list(columns.gets),
  };
};

/** An entry that says nothing but a name. */
export const bareEntry = (name: string): PartnerEntry => entryOfValues(name, {});

/** The values that the marks of an entry do not say exactly. */
export const unsaid = (values: Values, entry: PartnerEntry): Values => {
  const said = valuesOfEntry(entry);
  return Object.fromEntries(Object.entries(values).filter(([name, value]) => said[name] !== value));
};
