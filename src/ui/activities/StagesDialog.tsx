import { type FormEvent, useState } from 'react';
import { addStage } from '../../domain/commands/stages';
import { nameFrom } from '../../domain/name';
import { stagesOf } from '../../domain/stages';
import { useDocument, useMap } from '../map/mapContext';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { TextField } from '../parts/TextField';
import { useWords } from '../shell/services';
import { StageEdit } from './StageEdit';
import { useStageNames } from './useStageNames';

const NewStage = () => {
  const tools = useMap();
  const words = useWords();
  const names = useStageNames();
  const [name, setName] = useState('');
  const add = (event: FormEvent): void => {
    event.preventDefault();
    tools.run(addStage, { name, names });
    if (nameFrom(name).ok) setName('');
  };
  return (
    <form className="stage-new" onSubmit={add}>
      <TextField label={words('activity.stages.newName')} value={name} onChange={setName} />
      <Button type="submit">{words('activity.stages.add')}</Button>
    </form>
  );
};

interface StagesDialogProps {
  isOpen: boolean;
  onClose: () => void;
}

/** The stages of the map: their names, their order, and what is not among them. */
export const StagesDialog = ({ isOpen, onClose }: StagesDialogProps) => {
  const words = useWords();
  const stages = stagesOf(useDocument());
  return (
    <Dialog
      title={words('activity.stages.editTitle')}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <Button variant="primary" onPress={onClose}>
          {words('activity.stages.done')}
        </Button>
      }
    >
      <div className="activity-form">
        <p className="field-hint">{words('activity.stages.intro')}</p>
        <ul className="bare-list stage-edits">
          {stages.map((stage, at) => (
            <StageEdit key={stage.key} stage={stage} at={at} last={stages.length - 1} />
          ))}
        </ul>
        <NewStage />
      </div>
    </Dialog>
  );
};
