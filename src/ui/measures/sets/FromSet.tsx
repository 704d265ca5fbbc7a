import { rowOf } from '../../../domain/document';
import type { IndicatorRow } from '../../../domain/measureRow';
import { type SetStanding, standingOf } from '../../../domain/measureSets';
import { useDocument, useMap } from '../../map/mapContext';
import { useFormat } from '../../shell/services';
import { lineName, lineText, periodTexts } from './fieldText';

const Changed = ({ row, standing }: { row: IndicatorRow; standing: SetStanding }) => {
  const { words } = useMap();
  const format = useFormat();
  const document = useDocument();
  const { changed, isNewVersion } = standing;
  const voice = { words, format, periodText: periodTexts(document) };
  return (
    <details className="define-interims">
      <summary>{words('measureSets.from.what')}</summary>
      {isNewVersion && <p>{words('measureSets.from.versionHere', { version: row.version })}</p>}
      {changed.length > 0 && (
        <div className="adopt-scroll">
          <table className="adopt-table" aria-label={words('measureSets.from.what')}>
            <thead>
              <tr>
                <th scope="col">{words('measureSets.adopt.line')}</th>
                <th scope="col">{words('measureSets.from.was')}</th>
                <th scope="col">{words('measureSets.from.is')}</th>
              </tr>
            </thead>
            <tbody>
              {changed.map(({ field, ours, theirs }) => (
                <tr key={field}>
                  <th scope="row">{lineName(field, words)}</th>
                  {([theirs, ours] as const).map((value, at) => (
                    <td key={at === 0 ? 'was' : 'is'} dir="auto">
                      {lineText(field, value, voice) || words('measureSets.adopt.nothing')}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
};

/** Which set a measure came from and which version of it, and whether it was changed here since. */
export const FromSet = ({ row }: { row: IndicatorRow }) => {
  const { words } = useMap();
  const document = useDocument();
  const standing = standingOf(document, rowOf(document, 'indicator', row.id) ?? row);
  if (!standing) return null;
  const { origin, set, changed, isNewVersion } = standing;
  const { version } = origin;
  const name = set?.name || words('measureSets.unnamed');
  const isChanged = changed.length > 0 || isNewVersion;
  const newest = set?.version ?? version;
  return (
    <div className="set-from">
      <p className="define-note" dir="auto">
        {[
          words('measureSets.from.line', { name, version }),
          ...(isChanged ? [words('measureSets.from.changed')] : []),
          ...(newest > version ? [words('measureSets.from.newer', { newest, version })] : []),
        ].join(' · ')}
      </p>
      {isChanged && <Changed row={row} standing={standing} />}
    </div>
  );
};
