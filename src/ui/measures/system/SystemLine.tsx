import { NotebookPen } from 'lucide-react';
import { type MapDocument, mapRow, nodeOf } from '../../../domain/document';
import type { Id } from '../../../domain/id';
import type { IndicatorRow } from '../../../domain/measureRow';
import { otherDefinitions } from '../../../measurement/definitions';
import type { PooledFigure } from '../../../measurement/pooledFigure';
import { useDocument } from '../../map/mapContext';
import { Button } from '../../parts/Button';
import { useFormat, useWords } from '../../shell/services';
import { useOnPaper } from '../onPaper';
import { useMeasures } from '../useMeasures';

export interface SystemLineProps {
  sheet: IndicatorRow;
  pooled: PooledFigure;
}

const namesIn = (document: MapDocument, partners: readonly Id[]): readonly string[] =>
  partners.map((id) => nodeOf(document, id)?.name ?? '');

/** Who counts by another definition, where all are to count by the same. */
const Definitions = ({ sheet, pooled }: SystemLineProps) => {
  const words = useWords();
  const format = useFormat();
  const document = useDocument();
  return otherDefinitions(pooled, sheet.version).map(({ version, partners }) => (
    <p key={version} className="score-warning">
      {words('system.otherDefinition', {
        partners: format
          .list(namesIn(document, partners))
          .map(({ text }) => text)
          .join(''),
        version,
        now: sheet.version,
      })}
    </p>
  ));
};

/** What a group noted on a measure and will do about it, or the way to note it. */
const Learned = ({ sheet: { id, curve = {}, name } }: SystemLineProps) => {
  const words = useWords();
  const isOnPaper = useOnPaper();
  const { change } = useMeasures();
  const action = [curve.action, curve.who, curve.by].filter((part) => part).join(' · ');
  return (
    <div className="system-learned">
      {curve.story && <p>{words('system.story', { text: curve.story })}</p>}
      {action && <p>{words('system.action', { text: action })}</p>}
      {!isOnPaper && (
        <Button
          variant="quiet"
          icon={NotebookPen}
          aria-label={words('system.noteOf', { name })}
          onPress={() => change({ tab: 'trends', measure: id })}
        >
          {words(action || curve.story ? 'system.goOn' : 'system.note')}
        </Button>
      )}
    </div>
  );
};

/** What the kind of system (R0) adds to one measure. */
export const SystemLine = (props: SystemLineProps) => {
  const system = mapRow(useDocument())?.system;
  if (system === 'comparative') return <Definitions {...props} />;
  return system === 'learning' ? <Learned {...props} /> : null;
};
