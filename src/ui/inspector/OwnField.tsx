import { setFieldValue } from '../../domain/commands/describe';
import {
  type FieldRow,
  type FieldValue,
  lengthOf,
  type NodeRow,
  notesLimit,
} from '../../domain/row';
import type { Words } from '../../messages/words';
import { useMap } from '../map/mapContext';
import { ChoiceGroup } from '../parts/ChoiceGroup';
import { DraftField } from './DraftField';
import { safeLink } from './safeLink';

export interface OwnFieldProps {
  readonly node: NodeRow;
  readonly field: FieldRow;
}

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

const tooLong = (words: Words, text: string): string | null =>
  lengthOf(text) > notesLimit
    ? words('refusal.valueTooLong', { count: lengthOf(text), limit: notesLimit })
    : null;

const notANumber = (words: Words, text: string): string | null =>
  Number.isFinite(Number(text.trim())) ? null : words('inspector.numberWrong', { text });

/** Where a web address, mail address or phone number leads; anything else stays text. */
const Leads = ({ text }: { text: string }) => {
  const { words } = useMap();
  const href = safeLink(text);
  if (!href) return null;
  return (
    <a className="field-link" href={href} target="_blank" rel="noopener noreferrer">
      {words('inspector.opensPage', { text: text.trim() })}
    </a>
  );
};

const answers = ['yes', 'no', 'unknown'] as const;

const YesNo = ({ field, value, onTake }: FieldParts) => {
  const { words } = useMap();
  const shown = value === true ? 'yes' : value === false ? 'no' : 'unknown';
  return (
    <ChoiceGroup
      label={field.name}
      choices={answers.map((id) => ({ id, label: words(`inspector.fields.${id}`) }))}
      value={shown}
      onChange={(id) => onTake(id === 'unknown' ? null : id === 'yes')}
    />
  );
};

interface FieldParts extends OwnFieldProps {
  readonly value: FieldValue | undefined;
  readonly onTake: (value: FieldValue | null) => void;
}

const Typed = ({ node, field, value, onTake }: FieldParts) => {
  const { words } = useMap();
  const text = value === undefined ? '' : String(value);
  const isNumber = field.fieldType === 'number';
  const isDate = field.fieldType === 'date';
  const isDay = isDate && (text === '' || isoDay.test(text));
  return (
    <DraftField
      id={`${node.id}/${field.id}`}
      label={field.name}
      value={text}
      check={(typed) => (isNumber ? notANumber(words, typed) : tooLong(words, typed))}
      hint={() => (isDate && !isDay ? words('inspector.dateText', { text }) : null)}
      onTake={(typed) => onTake(isNumber && typed.trim() ? Number(typed.trim()) : typed.trim())}
      {...(isDay && { type: 'date' })}
    />
  );
};

/** One of the map's own fields, by what it holds. */
export const OwnField = ({ node, field }: OwnFieldProps) => {
  const tools = useMap();
  const value = node.fields?.[field.id];
  const parts: FieldParts = {
    node,
    field,
    value,
    onTake: (next) => {
      tools.run(setFieldValue, { id: node.id, field: field.id, value: next });
    },
  };
  if (field.fieldType === 'yesNo' && typeof value !== 'string') return <YesNo {...parts} />;
  return (
    <div className="own-field">
      <Typed {...parts} />
      {field.fieldType === 'url' && typeof value === 'string' && <Leads text={value} />}
    </div>
  );
};
