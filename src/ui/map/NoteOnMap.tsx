import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { rowOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import type { Point } from '../../domain/row';
import { useFocusAtOnce } from '../parts/useFocusAtOnce';
import { useKeptOnLeaving } from '../parts/useKeptOnLeaving';
import { useDocument, useMap, useSession } from './mapContext';
import { type Keeping, keepNote } from './noteDeeds';
import { besideSpot, usePointOnMap } from './onMap';

/** The words of a note where it lies, or where a new one is to lie. */
export const NoteOnMap = ({ frame }: { frame: HTMLElement | null }) => {
  const document = useDocument();
  const editing = useSession((session) => session.editing);
  if (editing.is !== 'note') return null;
  const note = rowOf(document, 'note', editing.id);
  if (editing.id && !note) return null;
  const at = note?.at ?? editing.at;
  return (
    <NoteField
      key={editing.id ?? at.join()}
      id={editing.id}
      at={at}
      was={note?.text}
      frame={frame}
    />
  );
};

interface NoteFieldProps {
  readonly id: Id | null;
  readonly at: Point;
  readonly was: string | undefined;
  readonly frame: HTMLElement | null;
}

/** Keeps the words when the field is left, taken away, or the window closes: nothing typed is lost. */
const useKeeping = ({ id, at, was = '' }: NoteFieldProps) => {
  const tools = useMap();
  const [text, setText] = useState(was);
  const isDone = useRef(false);
  const finish = (): Keeping => {
    if (isDone.current) return { isKept: true, id };
    isDone.current = true;
    const kept = keepNote(tools, id, at, text);
    isDone.current = kept.isKept;
    return kept;
  };
  useKeptOnLeaving(finish, isDone);
  return { text, setText, finish };
};

const mostRows = 12;

const NoteField = (props: NoteFieldProps) => {
  const tools = useMap();
  const { words, map } = tools;
  const { id, at, frame } = props;
  const { text, setText, finish } = useKeeping(props);
  const field = useRef<HTMLTextAreaElement>(null);
  const hint = useId();
  const projector = useSession((session) => session.projector);
  const spot = usePointOnMap(tools, at);
  const audience = rowOf(useDocument(), 'note', id)?.audience ?? (projector ? 'partners' : 'mine');
  useFocusAtOnce(field, true, (area) => {
    area.focus();
    area.setSelectionRange(area.value.length, area.value.length);
  });

  const close = (): Keeping => {
    const kept = finish();
    if (kept.isKept)
      map.session.setState(({ editing }) => (editing.is === 'note' ? { editing: nothing } : {}));
    return kept;
  };
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const isDone = event.key === 'Escape' || (event.key === 'Enter' && isCommand(event));
    if (!isDone) return;
    event.preventDefault();
    const kept = close();
    if (kept.isKept) map.stage.tree()?.focus(kept.id);
  };
  return (
    <div className="on-map note-field" style={besideSpot({ x: spot[0], y: spot[1] - 36 }, frame)}>
      <textarea
        ref={field}
        className="note-text"
        dir="auto"
        spellCheck
        aria-label={words('notes.text')}
        aria-describedby={hint}
        rows={Math.min(mostRows, Math.max(3, text.split('\n').length + 1))}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={press}
        onBlur={() => void close()}
      />
      <span id={hint} className="note-hint">
        {words(`notes.seen.${audience}`)} {words('notes.hint')}
      </span>
    </div>
  );
};

const nothing = { is: 'nothing' } as const;

const isCommand = (event: KeyboardEvent): boolean => event.ctrlKey || event.metaKey;
