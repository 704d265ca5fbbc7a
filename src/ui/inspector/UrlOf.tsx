import { addressFrom } from '../../domain/commands/values';
import { commonOf, mixed } from '../../domain/common';
import { useMap } from '../map/mapContext';
import { Leads } from './Leads';
import { safeLink } from './safeLink';
import { TextOf } from './TextOf';
import { type OfPartners, useFacts } from './useFacts';

/** A partner's web page; only addresses of the web, mail or phone become links. */
export const UrlOf = ({ partners }: OfPartners) => {
  const { words } = useMap();
  const { set, draftOf } = useFacts(partners);
  const value = commonOf(partners, ({ url = '' }) => url);
  const hint = (text: string): string | null => {
    const kept = addressFrom(text);
    const leads = kept.ok && kept.value !== null && safeLink(kept.value) === null;
    return leads ? words('inspector.urlHint') : null;
  };
  return (
    <div className="own-field">
      <TextOf
        id={draftOf('url')}
        label={words('fields.names.url')}
        value={value}
        rule={addressFrom}
        hint={hint}
        onTake={(url) => set({ url })}
      />
      {value !== mixed && <Leads text={value} />}
    </div>
  );
};
