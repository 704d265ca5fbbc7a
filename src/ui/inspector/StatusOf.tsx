import { setStatus } from '../../domain/commands/describe';
import { commonOf } from '../../domain/common';
import { statuses } from '../../domain/row';
import { useMap } from '../map/mapContext';
import { StatusSign } from '../outline/StatusSign';
import { OneOf } from './OneOf';
import { type OfPartners, useFacts } from './useFacts';

/** Existing, warm or wished. */
export const StatusOf = ({ partners }: OfPartners) => {
  const tools = useMap();
  const { ids } = useFacts(partners);
  return (
    <OneOf
      label={tools.words('fields.names.status')}
      choices={statuses.map((id) => ({
        id,
        label: tools.words(`outline.status.${id}`),
        sign: <StatusSign status={id} />,
      }))}
      value={commonOf(partners, ({ status = 'existing' }) => status)}
      onChange={(status) => tools.run(setStatus, { ids, status })}
    />
  );
};
