import { useFormat, useWords } from '../../shell/services';
import type { Explained } from './explained';
import type { Origin } from './origins';

const Line = ({ origin }: { origin: Origin }) => {
  const words = useWords();
  const format = useFormat();
  const { source, by, note, at, count } = origin;
  return (
    <li>
      <bdi>{source ?? words('computed.origin.unnamed')}</bdi>
      <span className="computed-quiet">
        {[
          '',
          words('computed.origin.values', { count }),
          format.date(at),
          by ? words('computed.origin.by', { by }) : words('computed.origin.nobody'),
          ...(note ? [words('computed.origin.note', { note })] : []),
        ].join(' · ')}
      </span>
    </li>
  );
};

/** Source, day and who: of every value behind a figure, those of one source together. */
export const WhereFrom = ({ its: { origins } }: { its: Explained }) => {
  const words = useWords();
  if (origins.length === 0) return null;
  return (
    <section className="computed-part">
      <h3>{words('computed.origin.title')}</h3>
      <ul className="computed-list">
        {origins.map((origin) => (
          <Line key={`${origin.source} ${origin.by} ${origin.note} ${origin.at}`} origin={origin} />
        ))}
      </ul>
    </section>
  );
};
