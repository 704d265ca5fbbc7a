import type { SetChange } from '../../../domain/givenSince';
import { useMap } from '../../map/mapContext';
import { Checkbox } from '../../parts/Checkbox';
import { useRow } from '../../share/Audience';
import { useFormat } from '../../shell/services';
import { lineName, lineText, periodTexts, type SheetVoice } from './fieldText';
import type { Giving } from './useGiving';

type Changed = Extract<SetChange, { is: 'measureChanged' }>;

const fieldTexts = ({ fields, version }: Changed, voice: SheetVoice): readonly string[] => {
  const { words } = voice;
  const told = fields.map(({ field, ours, theirs }) => {
    const values = {
      field: lineName(field, words),
      was: lineText(field, ours, voice),
      is: lineText(field, theirs, voice),
    };
    if (ours === null) return words('measureSets.give.fieldAdded', values);
    return words(
      theirs === null ? 'measureSets.give.fieldGone' : 'measureSets.give.fieldChanged',
      values,
    );
  });
  return version === null ? told : [words('measureSets.give.newVersion', { version }), ...told];
};

const Line = ({ change, voice }: { change: SetChange; voice: SheetVoice }) => {
  const { is, name } = change;
  return (
    <li dir="auto">
      {voice.words(`measureSets.give.${is}`, { name })}
      {is === 'measureChanged' && (
        <ul>
          {fieldTexts(change, voice).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </li>
  );
};

/** Whether definitions that count something else get a number of their own (R0). */
const Unnumbered = ({ giving }: { giving: Giving }) => {
  const { words } = useMap();
  const rowOf = useRow();
  const { unnumbered, begins, setBegins } = giving;
  if (unnumbered.length === 0) return null;
  const names = rowOf(unnumbered.map(({ name }) => name));
  return (
    <Checkbox
      label={words('measureSets.give.begins', { count: unnumbered.length })}
      hint={words('measureSets.give.beginsHint', { names })}
      isOn={begins.size > 0}
      onChange={setBegins}
    />
  );
};

/** What number a set gets, and what changed since it was given away last. */
export const SetChanges = ({ giving }: { giving: Giving }) => {
  const { words } = useMap();
  const format = useFormat();
  const { row, changes, version, seen } = giving;
  if (!row) return <p role="status">{words('measureSets.give.first')}</p>;
  const { version: was, at } = row;
  const voice = { words, format, periodText: periodTexts(seen, row.periods) };
  const key = changes.length > 0 ? 'measureSets.give.next' : 'measureSets.give.same';
  return (
    <div className="set-changes">
      <p role="status">{words(key, { version, was, date: format.date(at) })}</p>
      {changes.length > 0 && (
        <ul aria-label={words('measureSets.give.changes', { was })}>
          {changes.map((change) => (
            <Line key={`${change.is} ${change.name}`} change={change} voice={voice} />
          ))}
        </ul>
      )}
      <Unnumbered giving={giving} />
    </div>
  );
};
