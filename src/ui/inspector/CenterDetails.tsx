import { setCenterKind } from '../../domain/commands/describe';
import { isSwitchedOn } from '../../domain/fieldShown';
import { centerKinds, type NodeRow } from '../../domain/row';
import { ActivitiesOf } from '../activities/ActivitiesOf';
import { useDocument, useMap } from '../map/mapContext';
import { MeasuresOfAll } from '../mapMeasures/MeasuresOf';
import { ChoiceGroup } from '../parts/ChoiceGroup';
import { ChooseFieldsButton } from './ChooseFieldsButton';
import { Connections } from './Connections';
import { hasMore } from './hasMore';
import { type Fold, MoreFields } from './MoreFields';
import { NameOf, NotesOf } from './NodeFields';
import { OwnFields } from './OwnFields';
import { StudentVoice } from './StudentVoice';
import { useMaySee } from './useMaySee';

/** The middle of the map: a project or a backbone, and what is known of all its partners. */
export const CenterDetails = ({ node, fold }: { node: NodeRow; fold: Fold }) => {
  const tools = useMap();
  const document = useDocument();
  const seesSeats = useMaySee('studentSeat') && isSwitchedOn(document, 'studentSeat');
  return (
    <>
      <NameOf node={node} />
      <ChoiceGroup
        label={tools.words('inspector.centerKind')}
        choices={centerKinds.map((id) => ({ id, label: tools.words(`inspector.${id}`) }))}
        value={node.centerKind ?? 'project'}
        onChange={(centerKind) => tools.run(setCenterKind, { id: node.id, centerKind })}
      />
      <MeasuresOfAll center={node} />
      {seesSeats && <StudentVoice />}
      <ActivitiesOf node={node} />
      <NotesOf node={node} />
      {hasMore(document, node) && (
        <MoreFields fold={fold}>
          <OwnFields node={node} />
          <Connections node={node} />
        </MoreFields>
      )}
      <ChooseFieldsButton />
    </>
  );
};
