import { byOrder, nodeOf } from '../../../domain/document';
import type { IndicatorRow } from '../../../domain/measureRow';
import { type VersionUse, versionUse } from '../../../measurement/versionUse';
import { useDocument, useMap } from '../../map/mapContext';

const Line = ({ use, name, row }: { use: VersionUse; name: string; row: IndicatorRow }) => {
  const { words } = useMap();
  const { version, since, last } = use;
  const period = { since: since.label, last: last.label };
  return (
    <tr data-other={version !== row.version || undefined}>
      <th scope="row" dir="auto">
        {name}
      </th>
      <td>{version === row.version ? words('measureSets.use.now', { version }) : version}</td>
      <td>{since === last ? since.label : words('measureSets.use.last', period)}</td>
    </tr>
  );
};

/** Which version of the definition stands under each partner's newest value (R0). */
export const VersionsInUse = ({ row }: { row: IndicatorRow }) => {
  const { words } = useMap();
  const document = useDocument();
  const uses = versionUse(document, row.id).flatMap((use) => {
    const node = nodeOf(document, use.partner);
    return node ? [{ use, node }] : [];
  });
  const others = uses.filter(({ use }) => use.version !== row.version);
  if (uses.length === 0) return null;
  const all = uses.length;
  const sorted = [...uses].sort((a, b) => a.use.version - b.use.version || byOrder(a.node, b.node));
  return (
    <div className="set-use">
      <p>
        {others.length === 0
          ? words('measureSets.use.all', { count: all, version: row.version })
          : words('measureSets.use.some', { count: others.length, all, version: row.version })}{' '}
        {words('measureSets.use.rule')}
      </p>
      <details className="define-interims" open={others.length > 0}>
        <summary>{words('measureSets.use.title')}</summary>
        <div className="adopt-scroll">
          <table className="adopt-table" aria-label={words('measureSets.use.title')}>
            <thead>
              <tr>
                <th scope="col">{words('measureSets.use.partner')}</th>
                <th scope="col">{words('measureSets.use.newest')}</th>
                <th scope="col">{words('measureSets.use.since')}</th>
              </tr>
            </thead>
            <tbody>
              {sorted.map(({ use, node }) => (
                <Line key={node.id} use={use} name={node.name} row={row} />
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </div>
  );
};
