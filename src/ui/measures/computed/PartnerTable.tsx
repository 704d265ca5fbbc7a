import { isShare } from '../../../measurement/kind';
import type { Reading } from '../../../measurement/reading';
import { Scroller } from '../../charts/Scroller';
import { useFormat } from '../../shell/services';
import { plainOf } from '../figureNumber';
import { figureText, useVoice, type Voice, whyText } from '../figureText';
import type { Explained, PartnerLine } from './explained';

const amount = (reading: Reading, of: 'n' | 'd', { language }: Voice): string =>
  reading.is === 'sums' ? plainOf(reading[of], language) : '–';

const stateOf = ({ why, report }: PartnerLine, voice: Voice): string => {
  if (why) return whyText(why, voice);
  const { words } = voice;
  return report.status === 'final'
    ? words('computed.inIt')
    : words(`figures.firmness.${report.status}`);
};

/** Every partner of a figure: its numbers, what stands behind them, and who is left out and why. */
export const PartnerTable = ({ its }: { its: Explained }) => {
  const voice = useVoice();
  const format = useFormat();
  const { words } = voice;
  const { sheet, lines, pooled } = its;
  const withD = isShare(sheet);
  const withVersion = pooled.versions.length > 1 || sheet.version > 1;
  const heads = [
    words('computed.partner'),
    ...(withD
      ? [sheet.numerator || words('computed.n'), sheet.denominator || words('computed.d')]
      : []),
    words('computed.value'),
    words('computed.state'),
    ...(withVersion ? [words('computed.version')] : []),
    words('computed.written'),
  ];
  const textHeads = new Set([words('computed.state'), words('computed.written')]);
  return (
    <Scroller label={words('computed.partners')}>
      <table className="figure-table">
        <caption className="hidden-text">{words('computed.partners')}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th
                key={head}
                scope="col"
                className={textHeads.has(head) ? 'figure-words' : undefined}
              >
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.partner} data-left={line.why !== null || undefined}>
              <th scope="row">{line.isEverybody ? words('everybody.name') : line.name}</th>
              {withD && <td data-label={heads[1]}>{amount(line.report.reading, 'n', voice)}</td>}
              {withD && <td data-label={heads[2]}>{amount(line.report.reading, 'd', voice)}</td>}
              <td data-label={words('computed.value')}>
                {line.own.is === 'none' ? '–' : figureText(line.own, sheet, voice)}
              </td>
              <td className="figure-words" data-label={words('computed.state')}>
                {stateOf(line, voice)}
              </td>
              {withVersion && (
                <td data-label={words('computed.version')}>{line.report.version || '–'}</td>
              )}
              <td className="figure-words" data-label={words('computed.written')}>
                {line.entry
                  ? [format.date(line.entry.at), line.entry.by].filter((part) => part).join(', ')
                  : '–'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
};
