import { useMap } from '../map/mapContext';
import { safeLink } from './safeLink';

/** Where a web address, mail address or phone number leads; anything else stays text. */
export const Leads = ({ text }: { text: string }) => {
  const { words } = useMap();
  const href = safeLink(text);
  if (!href) return null;
  return (
    <a className="field-link" href={href} target="_blank" rel="noopener noreferrer">
      {words('inspector.opensPage', { text: text.trim() })}
    </a>
  );
};
