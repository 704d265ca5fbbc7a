import { setFieldValues } from '../../domain/commands/bulk';
import { type Common, commonOf, mixed } from '../../domain/common';
import {
  type FieldRow,
  type FieldValue,
  lengthOf,
  type NodeRow,
  notesLimit,
} from '../../domain/row';
import type { Words } from '../../messages/words';
import { useMap } from '../map/mapContext';
import { Button } from '../parts/Button';
import { DraftField } from './DraftField';
import { Leads } from './Leads';
import { OneOf } from './OneOf';

export interface OwnFieldProps {
  /** One circle, or several that are edited together. */
  readonly nodes: readonly NodeRow[];
  readonly field: FieldRow;
}

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

const tooLong = (words: Words, text: string): string | null =>
  lengthOf(text) > notesLimit
    ? words('refusal.valueTooLong', { count: lengthOf(text), limit: notesLimit })
    : null;

const notANumber = (words: Words, text: string): string | null =>
  Number.isFinite(Number(text.trim())) ? null : words('inspector.numberWrong', { text });

const answers = ['yes', 'no', 'unknown'] as const;

interface FieldParts extends OwnFieldProps {
  readonly value: Common<FieldValue | undefined>;
  readonly onTake: (value: FieldValue | null) => void;
}

const YesNo = ({ field, value, onTake }: FieldParts) => {
  const { words } = useMap();
  const shown = value === true ? 'yes' : value === false ? 'no' : 'unknown';
  return (
    <OneOf
      label={field.name}
      choices={answers.map((id) => ({ id, label: words(`inspector.fields.${id}`) }))}
      value={value === mixed ? mixed : shown}
      onChange={(id) => onTake(id === 'unknown' ? null : id === 'yes')}
    />
  );
};

const Typed = ({ nodes, field, value, onTake }: FieldParts) => {
  const { words } = useMap();
  const isMixed = value === mixed;
  const text = isMixed || value === undefined ? '' : String(value);
  const isNumber = field.fieldType === 'number';
  const isDate = field.fieldType === 'date';
  const isDay = isDate && (text === '' || isoDay.test(text));
  const hint = (): string | null => {
    if (isMixed && isDate) return words('inspector.mixed');
    return isDate && !isDay ? words('inspector.dateText', { text }) : null;
  };
  return (
    <DraftField
      id={`${nodes.map(({ id }) => id).join(' ')}/${field.id}`}
      label={field.name}
      value={text}
      check={(typed) => (isNumber ? notANumber(words, typed) : tooLong(words, typed))}
      hint={hint}
      onTake={(typed) => onTake(isNumber && typed.trim() ? Number(typed.trim()) : typed.trim())}
      {...(isMixed && { placeholder: words('inspector.mixed') })}
      {...(isDay && { type: 'date' })}
    />
  );
};

/** One of the map's own fields, by what it holds. */
export const OwnField = ({ nodes, field }: OwnFieldProps) => {
  const tools = useMap();
  const value = commonOf(nodes, ({ fields }) => fields?.[field.id]);
  const ids = nodes.map(({ id }) => id);
  const onTake = (next: FieldValue | null): void => {
    tools.run(setFieldValues, { ids, field: field.id, value: next });
  };
  const parts: FieldParts = { nodes, field, value, onTake };
  if (field.fieldType === 'yesNo' && typeof value !== 'string') return <YesNo {...parts} />;
  return (
    <div className="own-field">
      <Typed {...parts} />
      {field.fieldType === 'url' && typeof value === 'string' && <Leads text={value} />}
      {value === mixed && (
        <Button variant="quiet" onPress={() => onTake(null)}>
          {tools.words('inspector.emptyAll')}
        </Button>
      )}
    </div>
  );
};
