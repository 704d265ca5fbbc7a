import { setMember } from '../../domain/commands/bulk';
import { shareOf } from '../../domain/common';
import { stagesOf } from '../../domain/stages';
import { stageText } from '../activities/activityWords';
import { EditStages } from '../activities/EditStages';
import { useDocument, useMap } from '../map/mapContext';
import { CheckList } from './CheckList';
import { Labeled } from './Labeled';
import { type OfPartners, useFacts } from './useFacts';

/** The stages of the continuum that partners are at, said by hand. */
export const StagesOf = ({ partners }: OfPartners) => {
  const tools = useMap();
  const { ids } = useFacts(partners);
  const options = stagesOf(useDocument()).map((stage) => ({
    id: stage.key,
    label: stageText(tools.words, stage),
    share: shareOf(partners, ({ stages }) => Boolean(stages?.[stage.key])),
  }));
  return (
    <Labeled label={tools.words('fields.names.stage')}>
      <CheckList
        options={options}
        onChange={(member, on) => tools.run(setMember, { ids, of: 'stages', member, on })}
      />
      <EditStages />
    </Labeled>
  );
};
