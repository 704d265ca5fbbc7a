import type { NodeRow } from '../../domain/row';
import { mapped, type Steps } from '../../domain/steps';
import type { Draft } from './draft';
import { notesOf } from './fieldsFrom';
import type { Hanger } from './hanger';
import type { Meeting } from './meeting';
import { newsOf } from './news';
import { noteClash } from './notesMet';
import type { NoteClash, PlannedUpdate, Unchanged } from './plan';

/** What files say of circles that the map has, and where their notes differ. */
export interface Known {
  readonly update: readonly PlannedUpdate[];
  readonly unchanged: readonly Unchanged[];
  readonly notes: readonly NoteClash[];
}

const sameAs = ({ line }: Draft, { id, name }: NodeRow): Unchanged => ({ line, id, name });

/** What the file says of circles that the map has. */
export function* knownCircles({ found, themes, ground }: Meeting, hanger: Hanger): Steps<Known> {
  const update: PlannedUpdate[] = [];
  const unchanged: Unchanged[] = [];
  const notes: NoteClash[] = [];
  yield* mapped([...themes.known, ...found], ([draft, circle]) => {
    const hung = circle.type === 'partner' ? hanger.hang(draft, circle.id) : [];
    const clash = noteClash(notesOf(draft, circle, ground), draft.line);
    if (clash) notes.push(clash);
    const news = newsOf(draft, circle, ground, hung);
    if (news) update.push(news);
    else unchanged.push(sameAs(draft, circle));
  });
  return { update, unchanged, notes };
}
