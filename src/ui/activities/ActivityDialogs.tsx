import { Trash2 } from 'lucide-react';
import { useId, useState } from 'react';
import type { ActivityRow } from '../../domain/activityRow';
import { changeActivity } from '../../domain/commands/activities';
import type { ActivityPatch } from '../../domain/commands/activityFields';
import { nodeOf, rowOf } from '../../domain/document';
import type { NodeRow } from '../../domain/row';
import { useMay } from '../inspector/useMaySee';
import { useDocument, useMap, useSession } from '../map/mapContext';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { useWords } from '../shell/services';
import { ActivityForm } from './ActivityForm';
import { joinedPatch } from './draftActivity';
import { LineField } from './LineField';
import { removingActivity } from './removingActivity';
import { useActivityLine } from './useActivityLine';

interface Closing {
  readonly onClose: () => void;
}

/** A new activity: one line and a form that shows the same; what is said in the form wins. */
const NewActivity = ({ at, onClose }: Closing & { at: NodeRow | null }) => {
  const words = useWords();
  const draftId = useId();
  const [said, setSaid] = useState<ActivityPatch>({});
  const line = useActivityLine({ draftId: `${at?.id ?? 'map'}/newActivity`, at, over: said });
  const isSaid = line.read !== null || Object.keys(said).length > 0;
  const callOff = (): void => {
    line.change('');
    onClose();
  };
  const add = (): void => {
    if (line.add()) onClose();
  };
  return (
    <Dialog
      title={words('activity.new')}
      isOpen
      onClose={onClose}
      staysOpen
      actions={
        <>
          <Button onPress={callOff}>{words('activity.form.cancel')}</Button>
          <Button variant="primary" isDisabled={!isSaid} onPress={add}>
            {words('activity.form.add')}
          </Button>
        </>
      }
    >
      <LineField
        line={line}
        isAt={at !== null && at.type !== 'center'}
        onAdded={onClose}
        autoFocus
      />
      {line.draft && (
        <ActivityForm
          value={line.draft}
          draftId={draftId}
          set={(patch) => setSaid((before) => joinedPatch(before, patch))}
        />
      )}
    </Dialog>
  );
};

/** An activity that is there: each field is taken when it is left, one step back each. */
const EditActivity = ({ activity, onClose }: Closing & { activity: ActivityRow }) => {
  const tools = useMap();
  const words = useWords();
  const { id } = activity;
  const remove = (): void => {
    onClose();
    removingActivity(tools, id);
  };
  return (
    <Dialog
      title={words('activity.editTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button icon={Trash2} onPress={remove}>
            {words('activity.form.delete')}
          </Button>
          <Button variant="primary" onPress={onClose}>
            {words('activity.form.done')}
          </Button>
        </>
      }
    >
      <ActivityForm
        value={activity}
        draftId={id}
        set={(to) => {
          tools.run(changeActivity, { id, to });
        }}
      />
    </Dialog>
  );
};

/** The window about a new activity, or about one that is there. */
export const ActivityDialogs = () => {
  const { session } = useMap().map;
  const document = useDocument();
  const desk = useSession(({ activity }) => activity);
  const may = useMay();
  const close = (): void => session.setState({ activity: null });
  if (!desk || !may('activities')) return null;
  if (desk.is === 'new') {
    const at = nodeOf(document, desk.at);
    return <NewActivity at={at?.type === 'center' ? null : at} onClose={close} />;
  }
  const activity = rowOf(document, 'activity', desk.id);
  return activity && <EditActivity key={desk.id} activity={activity} onClose={close} />;
};
