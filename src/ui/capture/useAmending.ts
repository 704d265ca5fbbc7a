import { useEffect, useRef } from 'react';
import { nodeOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import { useDocument, useMap, useSession } from '../map/mapContext';
import { entryBeside, textOf } from './amend';

/** Going back through what was entered, to change it in the line. */
export interface Amending {
  readonly id: Id | null;
  /** What is being changed, by its name. */
  readonly name: string;
  /** Goes to an entry; what stood in the line before comes back afterwards. */
  start(id: Id): void;
  /** To the entry before (1) or after (-1) the one that is being changed. */
  step(by: 1 | -1): void;
  /** The line is as it was before. */
  stop(): void;
}

/** A line says all of an entry, contacts too: nothing is changed this way while a room looks on. */
export const useAmending = (): Amending => {
  const tools = useMap();
  const document = useDocument();
  const id = useSession((session) => session.amending);
  const projector = useSession((session) => session.projector);
  const before = useRef('');
  const { session, store } = tools.map;
  const say = tools.services.announcer.polite;

  const stop = (): void => {
    if (session.getState().amending === null) return;
    session.setState({ amending: null, draft: before.current });
  };
  const start = (next: Id): void => {
    const { document: whole } = store.state.getState();
    const node = nodeOf(whole, next);
    if (!node) return;
    const { amending, draft } = session.getState();
    if (amending === null) before.current = draft;
    session.setState({ amending: next, draft: textOf(whole, node) });
    say(tools.words('capture.line.amending', { name: node.name }));
  };
  const step = (by: 1 | -1): void => {
    const next = projector ? null : entryBeside(tools, id, by);
    if (projector) say(tools.words('capture.line.noAmend'));
    else if (next) start(next);
    else if (by < 0) stop();
    else say(tools.words('capture.line.nothingBefore'));
  };

  const leave = useRef(stop);
  leave.current = stop;
  useEffect(() => {
    if (projector) leave.current();
  }, [projector]);
  return { id, name: nodeOf(document, id)?.name ?? '', start, step, stop };
};
