import { Fragment } from 'react';
import { useWords } from '../shell/services';
import { keyCaps } from './keyCaps';
import type { KeyLine } from './keyGroups';

export interface KeyTableProps {
  title: string;
  lines: readonly KeyLine[];
  note?: string;
}

const Caps = ({ keys }: { keys: readonly string[] }) => {
  const words = useWords();
  return keys.map((one, at) => (
    <Fragment key={one}>
      {at > 0 && <span className="help-or"> {words('keyList.or')} </span>}
      <kbd className="keys">{keyCaps(words, one)}</kbd>
    </Fragment>
  ));
};

/** Keys and what they do, as a table that prints well. */
export const KeyTable = ({ title, lines, note }: KeyTableProps) => {
  const words = useWords();
  return (
    <section className="help-section">
      <h2>{title}</h2>
      {note && <p>{note}</p>}
      <table className="help-keys" aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{words('help.key')}</th>
            <th scope="col">{words('help.does')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ keys, does }) => (
            <tr key={does}>
              <th scope="row">
                <Caps keys={keys} />
              </th>
              <td>{words(does)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
