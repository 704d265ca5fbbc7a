import { commonOf, mixed } from '../../domain/common';
import { type PartnerKind, partnerKinds } from '../../domain/row';
import { useMap } from '../map/mapContext';
import { Select } from '../parts/Select';
import { type OfPartners, useFacts } from './useFacts';

const noKind = 'none';

/** Company, school, person … */
export const KindOf = ({ partners }: OfPartners) => {
  const { words } = useMap();
  const { set } = useFacts(partners);
  const value = commonOf(partners, ({ partnerKind }) => partnerKind ?? noKind);
  const choices: readonly { id: PartnerKind | typeof noKind; label: string }[] = [
    { id: noKind, label: words('inspector.noKind') },
    ...partnerKinds.map((id) => ({ id, label: words(`inspector.kinds.${id}`) })),
  ];
  return (
    <Select
      label={words('fields.names.partnerKind')}
      choices={choices}
      value={value === mixed ? null : value}
      placeholder={words('inspector.mixed')}
      onChange={(kind) => set({ partnerKind: kind === noKind ? null : kind })}
    />
  );
};
