import { audienceOf, type FieldKey, usualAudience } from '../../domain/audience';
import { setAudience, switchField } from '../../domain/commands/fields';
import { isSwitchedOn } from '../../domain/fieldShown';
import { useDocument, useMap } from '../map/mapContext';
import { Switch } from '../parts/Switch';
import { AudienceSelect } from './AudienceSelect';

const aboutPeople: ReadonlySet<FieldKey> = new Set(['contacts', 'owners']);

/** One field: whether it shows, and who sees it. */
export const FieldLine = ({ field }: { field: FieldKey }) => {
  const tools = useMap();
  const { words } = tools;
  const document = useDocument();
  const name = words(`fields.names.${field}`);
  const audience = audienceOf(document, field);
  return (
    <div className="field-line">
      <Switch
        label={name}
        isOn={isSwitchedOn(document, field)}
        onChange={(on) => tools.run(switchField, { key: field, on })}
      />
      <AudienceSelect
        name={name}
        value={audience}
        usual={usualAudience(field)}
        onChange={(one) => tools.run(setAudience, { key: field, audience: one })}
      />
      {audience === 'public' && aboutPeople.has(field) && (
        <p className="field-error field-line-note">{words('fields.peopleWarning')}</p>
      )}
    </div>
  );
};
