import { PlanAwaited } from '../import/PlanAwaited';
import { useSession } from '../map/mapContext';
import { useWords } from '../shell/services';
import type { Tray } from './createTray';
import { type FilePurpose, fitTables, type TrayPurpose } from './purpose';
import { isReady, mapsTaken } from './trayFile';
import { fileOf, type TrayState } from './trayState';
import type { TraySight } from './usePlanOfTray';

export interface TrayStepProps {
  tray: Tray;
  state: TrayState;
}

export interface TrayPreviewStepProps<P> extends TrayStepProps {
  purpose: TrayPurpose<P>;
  sight: TraySight<P>;
}

/** What all files would do, once that is worked out; and which maps open beside. */
export const TrayPreviewStep = <P,>({ purpose, tray, state, sight }: TrayPreviewStepProps<P>) => {
  const words = useWords();
  const isForRoom = useSession(({ projector }) => projector);
  const maps = mapsTaken(state.files);
  const titles = maps.map(({ found }) => found.title).join(', ');
  if (purpose.isPrivate && isForRoom)
    return <p className="import-lead">{words('measures.room.text')}</p>;
  return (
    <>
      <PlanAwaited plan={sight.plan}>
        {(plan) => (
          <purpose.Preview
            plan={plan}
            files={fitTables(purpose, state.files, words)}
            choices={state.choices}
            answers={state.answers}
            tray={tray}
          />
        )}
      </PlanAwaited>
      {maps.length > 0 && (
        <p className="import-note">{words('files.beside', { count: maps.length, titles })}</p>
      )}
    </>
  );
};

/** The columns of the file that is looked at. */
export const TrayColumnsStep = ({
  purpose: { Columns },
  tray,
  state,
}: TrayStepProps & { purpose: Pick<FilePurpose, 'Columns'> }) => {
  const file = fileOf(state, state.open);
  return file && isReady(file) ? <Columns file={file} tray={tray} /> : null;
};
