import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { moveStage, removeStage, renameStage } from '../../domain/commands/stages';
import { nameFrom } from '../../domain/name';
import type { Stage } from '../../domain/stages';
import { DraftField } from '../inspector/DraftField';
import { focusBeside } from '../inspector/focusBeside';
import { useChecked } from '../inspector/NodeFields';
import { useMap } from '../map/mapContext';
import { IconButton } from '../parts/Button';
import { useWords } from '../shell/services';
import { stageText } from './activityWords';
import { useStageNames } from './useStageNames';

interface StageEditProps {
  stage: Stage;
  /** Its place, from 0. */
  at: number;
  last: number;
}

/** Up and down; the keyboard stays on a button that still moves the stage. */
const useMoving = ({ stage, at, last }: StageEditProps) => {
  const tools = useMap();
  const names = useStageNames();
  const moved = useRef<-1 | 1 | null>(null);
  const up = useRef<HTMLButtonElement>(null);
  const down = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the place of the stage
  useLayoutEffect(() => {
    if (moved.current === null) return;
    const goesOn = moved.current < 0 ? at > 0 : at < last;
    const isUp = goesOn === moved.current < 0;
    moved.current = null;
    (isUp ? up : down).current?.focus();
  }, [at]);
  const move = (by: -1 | 1) => () => {
    moved.current = by;
    tools.run(moveStage, { key: stage.key, by, names });
  };
  return { up, down, move };
};

/** One stage: its name, its place, and the way to delete it. */
export const StageEdit = (props: StageEditProps) => {
  const { stage, at, last } = props;
  const tools = useMap();
  const words = useWords();
  const checked = useChecked();
  const names = useStageNames();
  const item = useRef<HTMLLIElement>(null);
  const { up, down, move } = useMoving(props);
  const { key } = stage;
  const name = stageText(words, stage);
  const remove = (): void => {
    focusBeside(item.current, null);
    tools.run(removeStage, { key, names });
    tools.services.toasts.show({
      text: words('activity.stages.deleted', { name }),
      action: { label: words('action.undo'), run: () => tools.undo() },
    });
  };
  return (
    <li ref={item} className="stage-edit">
      <DraftField
        id={`${tools.map.id}/stage/${key}`}
        label={words('activity.stages.name', { number: at + 1 })}
        hideLabel
        value={name}
        check={checked(nameFrom)}
        required
        onTake={(text) => tools.run(renameStage, { key, name: text, names })}
      />
      <IconButton
        ref={up}
        icon={ArrowUp}
        label={words('activity.stages.up', { name })}
        isDisabled={at === 0}
        onPress={move(-1)}
      />
      <IconButton
        ref={down}
        icon={ArrowDown}
        label={words('activity.stages.down', { name })}
        isDisabled={at === last}
        onPress={move(1)}
      />
      <IconButton
        icon={Trash2}
        label={words('activity.stages.delete', { name })}
        isDisabled={last === 0}
        onPress={remove}
      />
    </li>
  );
};
