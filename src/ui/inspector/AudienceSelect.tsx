import { type Audience, audiences } from '../../domain/row';
import { useMap } from '../map/mapContext';
import { Select } from '../parts/Select';

interface AudienceSelectProps {
  /** The name of the field. */
  name: string;
  value: Audience;
  /** Who sees such a field on other maps. */
  usual: Audience;
  onChange: (audience: Audience) => void;
}

/** Who sees a field: only me, partners, everyone; the usual one is marked. */
export const AudienceSelect = ({ name, value, usual, onChange }: AudienceSelectProps) => {
  const { words } = useMap();
  const choices = audiences.map((id) => ({
    id,
    label: words(`fields.audience.${id}`),
    ...(id === usual && { note: words('fields.usual') }),
  }));
  return (
    <Select
      label={words('fields.whoSees', { name })}
      hideLabel
      choices={choices}
      value={value}
      onChange={onChange}
    />
  );
};
