import type { KeyboardEvent } from 'react';
import type { Unknown } from '../../domain/activityLine/unknownPartners';
import { addPartner } from '../../domain/commands/addNodes';
import { nodeOf } from '../../domain/document';
import { useDocument, useMap } from '../map/mapContext';
import { Button } from '../parts/Button';
import { TextField } from '../parts/TextField';
import { useWords } from '../shell/services';
import type { ActivityLine } from './useActivityLine';

/** Says that a partner is not known, or could be several; one that is not known can be made. */
const NotKnown = ({ unknown }: { unknown: Unknown }) => {
  const tools = useMap();
  const words = useWords();
  const document = useDocument();
  const { text: name, candidates } = unknown;
  const partners = candidates.map((id) => nodeOf(document, id)?.name).join(', ');
  if (candidates.length > 0)
    return <p className="field-hint">{words('activity.several', { name, partners })}</p>;
  return (
    <p className="field-hint">
      {words('activity.unknown', { name })}{' '}
      <Button variant="quiet" onPress={() => tools.run(addPartner, { name })}>
        {words('activity.addPartner', { name })}
      </Button>
    </p>
  );
};

interface LineFieldProps {
  line: ActivityLine;
  /** Stands at a circle, which the line need not name. */
  isAt: boolean;
  onAdded?: () => void;
  autoFocus?: boolean;
}

/** One line for an activity; below it stands what was understood, while typing. */
export const LineField = ({ line, isAt, onAdded, autoFocus = false }: LineFieldProps) => {
  const words = useWords();
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && line.text) line.change('');
    else if (event.key !== 'Enter') return;
    else if (line.text.trim() && line.add()) onAdded?.();
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="activity-line">
      <TextField
        label={words('activity.line')}
        value={line.text}
        onChange={line.change}
        onKeyDown={press}
        placeholder={words(isAt ? 'activity.lineExampleHere' : 'activity.lineExample')}
        hint={words('activity.lineHelp')}
        autoFocus={autoFocus}
      />
      {line.read && (
        <p className="activity-understood">
          {words('activity.understood', { what: line.understood })}
        </p>
      )}
      {line.read?.unknown.map((unknown) => (
        <NotKnown key={unknown.text} unknown={unknown} />
      ))}
    </div>
  );
};
