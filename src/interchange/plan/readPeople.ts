import { oneLine } from '../../domain/name';
import { lengthOf, nameLimit } from '../../domain/row';
import type { Mapping } from '../mapping/column';
import { placedParts } from '../plain/parts';
import type { TableRow } from '../table';
import type { PersonSaid } from './draft';

const mailLimit = 320;

/** Longer texts are no names, and are not searched for an address. */
const longest = 500;

/** `Ana Diaz <ana@example.org>`, as mail programs copy it. */
const withMail = /^(.*?)[\s,]*[<([]\s*([^\s<>()[\]]+@[^\s<>()[\]]+?)\s*[>)\]]$/u;

const columnsOf = (mapping: Mapping, word: 'contacts' | 'email' | 'phone'): readonly number[] =>
  mapping.flatMap((target, column) => (target.is === word ? [column] : []));

const cellsOf = (row: TableRow, column: number | undefined): readonly string[] =>
  column === undefined ? [] : placedParts(row.cells[column] ?? '').map(oneLine);

/** One person of a column's values; somebody without a name goes by the address. */
const personOf = (text = '', mail = '', phone = ''): PersonSaid | null => {
  const [, name = text, address = ''] = (text.length < longest && withMail.exec(text)) || [];
  const email = mail || address;
  const called = name || email || phone;
  return called === '' ? null : { name: called, email, phone };
};

const fits = ({ name, email, phone }: PersonSaid): boolean =>
  lengthOf(name) <= nameLimit && lengthOf(email) <= mailLimit && lengthOf(phone) <= nameLimit;

export interface People {
  readonly people: readonly PersonSaid[];
  /** Those that are too long to be kept as people. */
  readonly long: readonly string[];
}

const nobody: People = { people: [], long: [] };

/** The columns that speak of people: the second of each sort belongs to the second contact. */
const groupsOf = (mapping: Mapping): readonly (readonly (number | undefined)[])[] => {
  const columns = (['contacts', 'email', 'phone'] as const).map((word) => columnsOf(mapping, word));
  const most = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: most }, (_, at) => columns.map((of) => of[at]));
};

/** Reads the contacts of rows: names, e-mail addresses and phone numbers that stand beside each other. */
export const peopleReader = (mapping: Mapping): ((row: TableRow) => People) => {
  const groups = groupsOf(mapping);
  if (groups.length === 0) return () => nobody;
  return (row) => {
    const said = groups.flatMap((columns) => {
      const [names = [], mails = [], phones = []] = columns.map((column) => cellsOf(row, column));
      const most = Math.max(names.length, mails.length, phones.length);
      return Array.from({ length: most }, (_, at) => personOf(names[at], mails[at], phones[at]));
    });
    const people = said.filter((one) => one !== null);
    return {
      people: people.filter(fits),
      long: people.filter((one) => !fits(one)).map(({ name }) => name),
    };
  };
};
