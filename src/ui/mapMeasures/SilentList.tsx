import { Copy } from 'lucide-react';
import { useState } from 'react';
import { nodeOf, rowOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import type { PickedMeasure } from '../../store/sessionStore';
import { useDocument, useMap } from '../map/mapContext';
import { useToday } from '../measures/useToday';
import { Button } from '../parts/Button';
import { Popover } from '../parts/Popover';
import { useFormat } from '../shell/services';
import { contributorsOf } from './contributors';

type Copying = 'copy' | 'copied' | 'copyFailed';

const CopyLine = ({ sentence }: { sentence: string }) => {
  const { words } = useMap();
  const [state, setState] = useState<Copying>('copy');
  const copy = () =>
    navigator.clipboard.writeText(sentence).then(
      () => setState('copied'),
      () => setState('copyFailed'),
    );
  return (
    <>
      <p className="silent-sentence">{sentence}</p>
      <div className="silent-copy">
        <Button icon={Copy} onPress={() => void copy()}>
          {words('mapMeasures.silent.copy')}
        </Button>
        <span role="status">{state !== 'copy' && words(`mapMeasures.silent.${state}`)}</span>
      </div>
    </>
  );
};

const Names = ({ ids }: { ids: readonly Id[] }) => {
  const tools = useMap();
  const document = useDocument();
  const nameOf = (id: Id): string => nodeOf(document, id)?.name ?? '';
  return (
    <ul className="silent-names" aria-label={tools.words('mapMeasures.silent.who')}>
      {ids.map((id) => (
        <li key={id}>
          <Button
            variant="quiet"
            aria-label={tools.words('mapMeasures.silent.choose', { name: nameOf(id) })}
            onPress={() => tools.choose(id)}
          >
            <bdi>{nameOf(id)}</bdi>
          </Button>
        </li>
      ))}
    </ul>
  );
};

/** Who was to report the measure that stands out and did not, with a sentence to copy. */
export const SilentList = ({ measure }: { measure: PickedMeasure }) => {
  const { words } = useMap();
  const document = useDocument();
  const format = useFormat();
  const { silent, reported, expected } = contributorsOf(document, measure, useToday());
  if (silent.length === 0) return null;
  const about = {
    measure: rowOf(document, 'indicator', measure.id)?.name ?? '',
    period: rowOf(document, 'period', measure.period)?.label ?? '',
  };
  const all = format.list(silent.map((id) => nodeOf(document, id)?.name ?? ''));
  const names = all.map(({ text }) => text).join('');
  const values = { ...about, names, x: format.number(reported), y: format.number(expected) };
  return (
    <Popover
      label={words('mapMeasures.silent.title', about)}
      placement="top start"
      trigger={
        <Button variant="quiet">
          {words('mapMeasures.silent.open', { count: silent.length })}
        </Button>
      }
    >
      <h3 className="silent-title">{words('mapMeasures.silent.title', about)}</h3>
      <Names ids={silent} />
      <CopyLine sentence={words('mapMeasures.silent.sentence', values)} />
    </Popover>
  );
};
