import { useId } from 'react';
import { sameNameKey } from '../../domain/name';
import { Select } from '../parts/Select';
import { useWords } from '../shell/services';
import { type Asked, type SaidValues, wrongAnswer } from './asked';

export interface AskFieldProps {
  asked: Asked;
  /** The file it is about, for those who do not see beside what it stands. */
  file: string;
  said: SaidValues;
  onSay: (id: string, text: string) => void;
}

const most = 50;

const asRows = 'asRows';

const NameField = ({
  asked,
  file,
  said,
  onSay,
}: AskFieldProps & { asked: Asked & { is: 'name' } }) => {
  const words = useWords();
  const id = useId();
  const text = said[asked.id] ?? '';
  const wrong = wrongAnswer(asked, said);
  const key = sameNameKey(text);
  const names = asked.names.filter((name) => sameNameKey(name).includes(key)).slice(0, most);
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {asked.label} <span className="hidden-text">({file})</span>
      </label>
      <input
        id={id}
        className="input"
        value={text}
        placeholder={asked.placeholder ?? words('files.asRows')}
        list={`${id}-names`}
        autoComplete="off"
        dir="auto"
        aria-invalid={wrong !== null}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onChange={({ target }) => onSay(asked.id, target.value)}
      />
      <datalist id={`${id}-names`}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {wrong && (
        <p id={`${id}-wrong`} className="field-error">
          {wrong}
        </p>
      )}
    </div>
  );
};

/** Asks for something that is the same in all rows of a file. */
export const AskField = (props: AskFieldProps) => {
  const words = useWords();
  const { asked, file, said, onSay } = props;
  if (asked.is === 'name') return <NameField {...props} asked={asked} />;
  return (
    <Select
      label={asked.label}
      labelOf={file}
      choices={[{ id: asRows, label: words('files.asRows') }, ...asked.choices]}
      value={said[asked.id] ?? asRows}
      onChange={(id) => onSay(asked.id, id === asRows ? '' : id)}
    />
  );
};
