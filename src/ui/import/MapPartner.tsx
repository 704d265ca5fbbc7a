import { nodeOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import { themesOf } from '../../domain/outline';
import { useDocument } from '../map/mapContext';
import { useWords } from '../shell/services';

/** A partner of the map with what it says, to be held beside another. */
export const MapPartner = ({ id }: { id: Id }) => {
  const words = useWords();
  const document = useDocument();
  const row = nodeOf(document, id);
  if (!row) return null;
  const { partnerKind, notes, sector, url } = row;
  const values = [
    [words('wizard.preview.name'), row.name],
    [
      words('wizard.preview.theme'),
      themesOf(document, row)
        .map((theme) => nodeOf(document, theme)?.name)
        .join(', '),
    ],
    [words('wizard.preview.kind'), partnerKind && words(`inspector.kinds.${partnerKind}`)],
    [words('wizard.preview.status'), words(`outline.status.${row.status ?? 'existing'}`)],
    [words('import.target.sector'), sector],
    [words('import.target.url'), url],
    [words('wizard.preview.notes'), notes],
  ].filter(([, value]) => value);
  return (
    <div className="import-twin">
      <p className="import-note">{words('wizard.preview.onMap')}</p>
      <dl className="import-twin-values">
        {values.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
};
