import { nameFrom } from '../../domain/name';
import { centerOf } from '../../domain/outline';
import { Forward } from '../import/Forward';
import { useDocument } from '../map/mapContext';
import { Button } from '../parts/Button';
import { useFormat, useWords } from '../shell/services';
import { type Asked, wrongAnswer } from './asked';
import type { Tray } from './createTray';
import { fitTables, type TrayPurpose } from './purpose';
import { isUnderWay, mapsTaken } from './trayFile';
import { proposedCenter, type TrayState } from './trayState';
import type { TraySight } from './usePlanOfTray';

export interface TrayActionsProps<P> {
  purpose: TrayPurpose<P>;
  tray: Tray;
  state: TrayState;
  asks: readonly Asked[];
  sight: TraySight<P>;
  onFinish: (plan: P | null) => void;
  onClose: () => void;
}

/** Why one cannot go on yet; null when one can. */
const useHindrance = <P,>({
  purpose,
  state,
  asks,
}: Pick<TrayActionsProps<P>, 'purpose' | 'state' | 'asks'>): string | null => {
  const words = useWords();
  const document = useDocument();
  const { files, choices } = state;
  const tables = fitTables(purpose, files, words);
  if (files.some((file) => file.isTaken && isUnderWay(file))) return words('files.stillReading');
  if (tables.length + mapsTaken(files).length === 0) return words('files.none');
  const wrong = tables.find(({ said }) => asks.some((asked) => wrongAnswer(asked, said)));
  if (wrong) return words('files.wrongIn', { file: wrong.name });
  for (const file of tables) {
    const text = purpose.lackOf(document, file, words);
    if (text !== null) return words('files.of', { file: file.name, text });
  }
  const center = choices.center ?? proposedCenter(files);
  const isNameless = purpose.needsCenter && centerOf(document) === null && !nameFrom(center).ok;
  return tables.length > 0 && isNameless ? words('files.noCenter') : null;
};

const FromFiles = <P,>({ purpose, tray, state, asks, onFinish }: TrayActionsProps<P>) => {
  const words = useWords();
  const hindrance = useHindrance({ purpose, state, asks });
  const isMapsOnly = fitTables(purpose, state.files, words).length === 0;
  const maps = mapsTaken(state.files).length;
  return (
    <Forward
      label={
        isMapsOnly && maps > 0 ? words('files.open', { count: maps }) : words('wizard.columns.next')
      }
      reason={hindrance}
      isShut={hindrance !== null || state.isWorking}
      onPress={() => (isMapsOnly ? onFinish(null) : tray.put({ step: 'preview' }))}
    />
  );
};

const FromPreview = <P,>({ purpose, state, sight, onFinish }: TrayActionsProps<P>) => {
  const words = useWords();
  const format = useFormat();
  if (!sight.plan?.ok) return null;
  const plan = sight.plan.value;
  const maps = mapsTaken(state.files).length;
  const { label, idle, open } = purpose.resultOf(plan, words, format);
  const isMapsOnly = open === null && idle !== null && maps > 0;
  const result = isMapsOnly ? words('files.open', { count: maps }) : label;
  const reason = open ?? (maps > 0 ? null : idle);
  return (
    <Forward
      label={state.isWorking ? words('wizard.working') : result}
      reason={reason}
      isShut={reason !== null || sight.isOld || state.isWorking}
      onPress={() => onFinish(isMapsOnly ? null : plan)}
    />
  );
};

/** The buttons at the foot of the tray. */
export const TrayActions = <P,>(props: TrayActionsProps<P>) => {
  const words = useWords();
  const { tray, state, onClose } = props;
  const { step } = state;
  return (
    <>
      <Button variant="quiet" onPress={onClose}>
        {words('common.cancel')}
      </Button>
      {step === 'preview' && (
        <Button onPress={() => tray.put({ step: 'files' })}>{words('wizard.back')}</Button>
      )}
      {step === 'files' && <FromFiles {...props} />}
      {step === 'columns' && (
        <Button variant="primary" onPress={() => tray.put({ step: 'files', open: null })}>
          {words('files.backToFiles')}
        </Button>
      )}
      {step === 'preview' && <FromPreview {...props} />}
    </>
  );
};
