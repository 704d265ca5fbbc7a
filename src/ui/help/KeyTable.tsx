import type { MessageKey } from '../../messages/en';
import { useWords } from '../shell/services';

export interface KeyTableProps {
  keys: readonly (readonly [keys: string, does: MessageKey])[];
  note: string;
}

/** Keys and what they do, as a table that prints well. */
export const KeyTable = ({ keys, note }: KeyTableProps) => {
  const words = useWords();
  return (
    <section className="help-section">
      <h2>{words('help.keysTitle')}</h2>
      <p>{note}</p>
      <table className="help-keys">
        <thead>
          <tr>
            <th scope="col">{words('help.key')}</th>
            <th scope="col">{words('help.does')}</th>
          </tr>
        </thead>
        <tbody>
          {keys.map(([name, does]) => (
            <tr key={name}>
              <th scope="row">
                <kbd className="keys">{name}</kbd>
              </th>
              <td>{words(does)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
