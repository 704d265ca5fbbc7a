import { setPartnerKind, setStatus } from '../../domain/commands/describe';
import { type NodeRow, type PartnerKind, partnerKinds, statuses } from '../../domain/row';
import { useMap } from '../map/mapContext';
import { StatusSign } from '../outline/StatusSign';
import { ChoiceGroup } from '../parts/ChoiceGroup';
import { Select } from '../parts/Select';
import { Connections } from './Connections';
import { type Fold, MoreFields } from './MoreFields';
import { NameOf, NotesOf } from './NodeFields';
import { OwnFields } from './OwnFields';
import { ThemeChips } from './ThemeChips';

const Status = ({ partner }: { partner: NodeRow }) => {
  const tools = useMap();
  return (
    <ChoiceGroup
      label={tools.words('inspector.status')}
      choices={statuses.map((id) => ({
        id,
        label: tools.words(`outline.status.${id}`),
        sign: <StatusSign status={id} />,
      }))}
      value={partner.status ?? 'existing'}
      onChange={(status) => tools.run(setStatus, { ids: [partner.id], status })}
    />
  );
};

const noKind = 'none';

const Kind = ({ partner }: { partner: NodeRow }) => {
  const tools = useMap();
  const choices: readonly { id: PartnerKind | typeof noKind; label: string }[] = [
    { id: noKind, label: tools.words('inspector.noKind') },
    ...partnerKinds.map((id) => ({ id, label: tools.words(`inspector.kinds.${id}`) })),
  ];
  return (
    <Select
      label={tools.words('inspector.kind')}
      choices={choices}
      value={partner.partnerKind ?? noKind}
      onChange={(kind) =>
        tools.run(setPartnerKind, { id: partner.id, partnerKind: kind === noKind ? null : kind })
      }
    />
  );
};

/** A small circle: name, themes, status and notes first. */
export const PartnerDetails = ({ node, fold }: { node: NodeRow; fold: Fold }) => (
  <>
    <NameOf node={node} />
    <ThemeChips partner={node} />
    <Status partner={node} />
    <NotesOf node={node} />
    <MoreFields fold={fold}>
      <Kind partner={node} />
      <OwnFields node={node} />
      <Connections node={node} />
    </MoreFields>
  </>
);
