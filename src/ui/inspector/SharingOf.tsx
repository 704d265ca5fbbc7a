import { shareOf } from '../../domain/common';
import { useMap } from '../map/mapContext';
import { Checkbox } from '../parts/Checkbox';
import { type OfPartners, useFacts } from './useFacts';
import { useRoom } from './useMaySee';

const ticks = ['mayBeNamed', 'neverPublic'] as const;

/** What goes to others of a partner, beyond the rule of its fields. */
export const SharingOf = ({ partners }: OfPartners) => {
  const { words } = useMap();
  const { set } = useFacts(partners);
  const arePeople = partners.every(({ partnerKind }) => partnerKind === 'person');
  if (useRoom()) return null;
  return (
    <div className="check-list">
      {ticks
        .filter((tick) => tick === 'neverPublic' || arePeople)
        .map((tick) => {
          const share = shareOf(partners, (partner) => Boolean(partner[tick]));
          return (
            <Checkbox
              key={tick}
              label={words(`inspector.sharing.${tick}`)}
              hint={tick === 'mayBeNamed' ? words('inspector.sharing.mayBeNamedHint') : null}
              isOn={share === 'all'}
              isMixed={share === 'some'}
              onChange={(on) => set({ [tick]: share === 'some' || on })}
            />
          );
        })}
    </div>
  );
};
