import { useState } from 'react';
import type { CellState } from '../../../domain/measureRow';
import { sameNameKey } from '../../../domain/name';
import { useMap } from '../../map/mapContext';
import { Button } from '../../parts/Button';
import { ChoiceGroup } from '../../parts/ChoiceGroup';
import { CellSheet } from './CellSheet';
import { silentStates } from './signs';
import type { SignAsking } from './useWriting';

interface SignQuestionProps {
  asking: SignAsking;
  at: DOMRect;
  onDone: () => void;
}

const leave = 'leave';

/** Asks what a sign means that nobody told yet, right where it was typed (R4). */
export const SignQuestion = ({ asking, at, onDone }: SignQuestionProps) => {
  const { words } = useMap();
  const { signs } = asking;
  const [sign = ''] = signs;
  const key = sameNameKey(sign);
  const take = (means: CellState | null): void => {
    const next = new Map<string, CellState | null>([[key, means]]);
    onDone();
    asking.answer(next);
  };
  const leaveAll = (): void => {
    asking.leave();
    onDone();
  };
  const choices = silentStates.map((id) => ({ id, label: words(`define.state.${id}`) }));
  const [chosen, setChosen] = useState<(typeof silentStates)[number] | typeof leave | null>(null);
  return (
    <CellSheet title={words('enterValues.sign.title', { sign })} at={at} onClose={leaveAll}>
      <ChoiceGroup
        label={words('enterValues.sign.title', { sign })}
        hideLabel
        choices={[...choices, { id: leave, label: words('enterValues.sign.leave') }]}
        value={chosen}
        onChange={setChosen}
      />
      <p className="field-hint">{words('enterValues.sign.text')}</p>
      <div className="enter-sheet-ways">
        <Button onPress={leaveAll}>{words('common.cancel')}</Button>
        <Button
          variant="primary"
          isDisabled={chosen === null}
          onPress={() => take(chosen === leave ? null : chosen)}
        >
          {words('enterValues.sign.go')}
        </Button>
      </div>
    </CellSheet>
  );
};
