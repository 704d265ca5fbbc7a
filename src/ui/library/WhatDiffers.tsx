import { useEffect, useState } from 'react';
import { documentOf } from '../../domain/document';
import { useServices, useWords } from '../shell/services';
import { type Differences, differencesOf } from './differences';
import type { KnownMap } from './knownMap';

const useDifferences = ({ native }: KnownMap): Differences | null => {
  const { shelf } = useServices();
  const [found, setFound] = useState<Differences | null>(null);
  useEffect(() => {
    let isOver = false;
    const { document } = native;
    const look = async (): Promise<void> => {
      const stored = await shelf.read(document.map);
      if (!stored || isOver) return;
      setFound(differencesOf(documentOf(document.map, stored.rows), document));
    };
    // Without it the question can be answered all the same.
    void look().catch(() => undefined);
    return () => {
      isOver = true;
    };
  }, [shelf, native]);
  return found;
};

const mostNamed = 12;

const Line = ({ what, names }: { what: 'come' | 'changed' | 'gone'; names: readonly string[] }) => {
  const words = useWords();
  if (names.length === 0) return null;
  const listed = names.slice(0, mostNamed).join(', ');
  return (
    <li>
      <strong>{words(`library.known.${what}`, { count: names.length })}</strong>{' '}
      <span dir="auto">{names.length > mostNamed ? `${listed} …` : listed}</span>
    </li>
  );
};

/** What updating the map from a file would bring, change and take away. */
export const WhatDiffers = ({ known }: { known: KnownMap }) => {
  const words = useWords();
  const found = useDifferences(known);
  if (!found) return null;
  const { come, changed, gone, others } = found;
  const isSame = come.length + changed.length + gone.length + others === 0;
  if (isSame) return <p>{words('library.known.same')}</p>;
  return (
    <ul className="known-differences" aria-label={words('library.known.differs')}>
      <Line what="come" names={come} />
      <Line what="changed" names={changed} />
      <Line what="gone" names={gone} />
      {others > 0 && <li>{words('library.known.others', { count: others })}</li>}
    </ul>
  );
};
