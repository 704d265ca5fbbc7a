import { X } from 'lucide-react';
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { nodeOf, rowOf } from '../../domain/document';
import type { NodeRow } from '../../domain/row';
import { useDocument, useMap, useSession } from '../map/mapContext';
import { IconButton } from '../parts/Button';
import { useWords } from '../shell/services';
import { BulkDetails } from './BulkDetails';
import { bulkTitle } from './bulkTitle';
import { CenterDetails } from './CenterDetails';
import { ChooseFields } from './ChooseFields';
import { LinkDetails } from './LinkDetails';
import type { Fold } from './MoreFields';
import { NoteDetails } from './NoteDetails';
import { PartnerDetails } from './PartnerDetails';
import { ThemeDetails } from './ThemeDetails';

const CircleDetails = ({ node, fold }: { node: NodeRow; fold: Fold }) => {
  if (node.type === 'partner') return <PartnerDetails node={node} fold={fold} />;
  if (node.type === 'theme') return <ThemeDetails node={node} fold={fold} />;
  return <CenterDetails node={node} fold={fold} />;
};

/** Keeps the keyboard in the sheet when what had it went away with the thing shown before. */
const useHold = () => {
  const ref = useRef<HTMLHeadingElement>(null);
  const held = useRef(false);
  useLayoutEffect(() => {
    if (!ref.current) held.current = false;
    else if (held.current && document.activeElement === document.body) ref.current.focus();
  });
  const mark = (isHeld: boolean) => () => {
    held.current = isHeld;
  };
  return { ref, props: { onFocus: mark(true), onBlur: mark(false) } };
};

const Sheet = () => {
  const tools = useMap();
  const words = useWords();
  const heading = useId();
  const document = useDocument();
  const selection = useSession((session) => session.selection);
  const [isOpen, setOpen] = useState(false);
  const hold = useHold();
  const [id] = selection.length === 1 ? selection : [];
  const node = nodeOf(document, id);
  const link = rowOf(document, 'link', id);
  const note = rowOf(document, 'note', id);
  const several =
    selection.length > 1 ? selection.flatMap((one) => nodeOf(document, one) ?? []) : [];
  if (!node && !link && !note && several.length === 0) return null;

  const close = (): void => {
    tools.map.session.setState({ selection: [] });
    tools.map.stage.tree()?.focus(node?.id ?? note?.id ?? several[0]?.id ?? null);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    close();
  };
  return (
    <section
      className="inspector"
      aria-labelledby={heading}
      data-region="details"
      onKeyDown={press}
      {...hold.props}
    >
      <header className="inspector-head">
        <h2 id={heading} ref={hold.ref} tabIndex={-1} className="inspector-title">
          {several.length > 0 ? bulkTitle(words, several) : words('inspector.title')}
        </h2>
        <IconButton icon={X} label={words('inspector.close')} keys="Esc" onPress={close} />
      </header>
      <div className="inspector-body" key={selection.join(' ')}>
        {node && <CircleDetails node={node} fold={{ isOpen, toggle: () => setOpen(!isOpen) }} />}
        {link && <LinkDetails link={link} />}
        {note && <NoteDetails note={note} />}
        {several.length > 0 && <BulkDetails nodes={several} />}
      </div>
    </section>
  );
};

/** The sheet for what is chosen: one circle, connection or note, or several circles at once. */
export const Inspector = () => (
  <>
    <Sheet />
    <ChooseFields />
  </>
);
