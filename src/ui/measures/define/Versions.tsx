import type { IndicatorRow } from '../../../domain/measureRow';
import { FieldGroup } from '../../inspector/FieldGroup';
import { useMap } from '../../map/mapContext';
import { VersionsInUse } from '../sets/VersionsInUse';
import { NewVersion } from './NewVersion';

/** What changed in the definition, version by version, and who counts by which. */
export const Versions = ({ row }: { row: IndicatorRow }) => {
  const { words } = useMap();
  const said = Object.entries(row.versions ?? {});
  return (
    <FieldGroup title={words('define.part.versions')}>
      {said.length > 0 && (
        <ol className="define-versions">
          {said.map(([version, what]) => (
            <li key={version}>{words('define.version.line', { version, what })}</li>
          ))}
        </ol>
      )}
      <NewVersion row={row} />
      <VersionsInUse row={row} />
    </FieldGroup>
  );
};
