import type { Cell } from '../../../domain/measureRow';
import type { Written } from '../../../measurement/cellHistory';
import { useFormat } from '../../shell/services';
import { plainOf } from '../figureNumber';
import { useVoice, type Voice } from '../figureText';
import type { Explained } from './explained';

const cellText = ([n, d, state]: Cell, { words, language }: Voice): string => {
  if (state !== 'reported') return words(`computed.cell.${state}`);
  const above = n === null ? '–' : plainOf(n, language);
  return d === null ? above : `${above}/${plainOf(d, language)}`;
};

/** What stood in the cells before they were corrected (R25), latest first. */
export const Corrections = ({ its: { corrected } }: { its: Explained }) => {
  const voice = useVoice();
  const format = useFormat();
  if (corrected.length === 0) return null;
  const said = ({ entry }: Written): string =>
    entry ? [format.date(entry.at), entry.by, entry.note].filter((part) => part).join(', ') : '';
  return (
    <section className="computed-part">
      <h3>{voice.words('computed.corrections')}</h3>
      <ul className="computed-list">
        {corrected.map(({ name, period, history }) => (
          <li key={`${name} ${period}`}>
            {name}, {period}
            <ol className="computed-history">
              {history.map((one, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the history of a cell only grows at one end
                <li key={at}>
                  <strong>{cellText(one.cell, voice)}</strong> {said(one)}
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </section>
  );
};
