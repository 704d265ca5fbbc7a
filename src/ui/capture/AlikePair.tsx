import { Crosshair } from 'lucide-react';
import { type MapDocument, nodeOf } from '../../domain/document';
import type { LookAlike } from '../../domain/duplicates';
import type { Id } from '../../domain/id';
import { themesOf } from '../../domain/outline';
import type { NodeRow } from '../../domain/row';
import type { Words } from '../../messages/words';
import { useDocument, useMap } from '../map/mapContext';
import { StatusSign } from '../outline/StatusSign';
import { Button, IconButton } from '../parts/Button';
import { carriedText } from './carries';

const themesText = (words: Words, document: MapDocument, partner: NodeRow): string =>
  themesOf(document, partner)
    .map((id) => nodeOf(document, id)?.name ?? '')
    .join(', ') || words('outline.unsorted');

const One = ({ id }: { id: Id }) => {
  const tools = useMap();
  const document = useDocument();
  const { words } = tools;
  const partner = nodeOf(document, id);
  if (!partner) return null;
  const { name, status = 'existing' } = partner;
  const theme = themesText(words, document, partner);
  return (
    <div className="alike-one">
      <StatusSign status={status} size={14} color="var(--ink-2)" />
      <div className="alike-text">
        <bdi className="alike-name">{name}</bdi>
        <span className="alike-carries">
          {theme} · {carriedText(words, document, id)}
        </span>
      </div>
      <IconButton
        icon={Crosshair}
        label={words('capture.alike.goToOne', { name, theme })}
        onPress={() => tools.choose(id)}
      />
    </div>
  );
};

export interface AlikePairProps {
  readonly pair: LookAlike;
  readonly onJoin: () => void;
  readonly onKeep: () => void;
}

/** Two partners that look the same, what each carries, and what to do with them. */
export const AlikePair = ({ pair: { a, b }, onJoin, onKeep }: AlikePairProps) => {
  const { words } = useMap();
  const document = useDocument();
  const names = { a: nodeOf(document, a)?.name ?? '', b: nodeOf(document, b)?.name ?? '' };
  return (
    <li className="alike-pair" aria-label={words('capture.alike.pair', names)}>
      <One id={a} />
      <One id={b} />
      <div className="alike-buttons">
        <Button aria-label={words('capture.alike.joinPair', names)} onPress={onJoin}>
          {words('capture.alike.join')}
        </Button>
        <Button
          variant="quiet"
          aria-label={words('capture.alike.keepPair', names)}
          onPress={onKeep}
        >
          {words('capture.alike.keepBoth')}
        </Button>
      </div>
    </li>
  );
};
