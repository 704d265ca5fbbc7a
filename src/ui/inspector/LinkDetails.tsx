import { Trash2 } from 'lucide-react';
import { describeLink, disconnect } from '../../domain/commands/connect';
import { nameFrom } from '../../domain/name';
import { directions, type LinkRow } from '../../domain/row';
import { useMap } from '../map/mapContext';
import { suggestedTypes, typeFrom, typeText } from '../outline/connections';
import { endsOf } from '../outline/linkLines';
import { Button } from '../parts/Button';
import { ChoiceGroup } from '../parts/ChoiceGroup';
import { DraftField } from './DraftField';
import { useChecked } from './NodeFields';

const Type = ({ link }: { link: LinkRow }) => {
  const tools = useMap();
  const { words } = tools;
  const checked = useChecked();
  const take = (type: string) => tools.run(describeLink, { id: link.id, type });
  return (
    <div className="field">
      <DraftField
        id={`${link.id}/type`}
        label={words('inspector.type')}
        value={typeText(words, link.type)}
        check={checked(nameFrom)}
        required
        onTake={(text) => take(typeFrom(words, text))}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: buttons that fill one field, not a fieldset */}
      <div className="suggestions" role="group" aria-label={words('inspector.suggestions')}>
        {suggestedTypes.map((type) => (
          <Button
            key={type}
            variant="quiet"
            aria-pressed={link.type === type}
            onPress={() => take(type)}
          >
            {typeText(words, type)}
          </Button>
        ))}
      </div>
    </div>
  );
};

/** A connection: what it is, which way it points, and the way to take it away. */
export const LinkDetails = ({ link }: { link: LinkRow }) => {
  const tools = useMap();
  const { words } = tools;
  const ends = endsOf(tools, link);
  const remove = (): void => {
    tools.run(disconnect, { id: link.id });
    tools.map.stage.tree()?.focus(link.from);
  };
  return (
    <>
      <p className="ends">
        <bdi>{words('outline.connection', ends)}</bdi>
      </p>
      <Type link={link} />
      <ChoiceGroup
        label={words('inspector.direction')}
        choices={directions.map((id) => ({ id, label: words(`outline.directions.${id}`, ends) }))}
        value={link.direction}
        onChange={(direction) => tools.run(describeLink, { id: link.id, direction })}
      />
      <div>
        <Button icon={Trash2} onPress={remove}>
          {words('outline.menu.disconnect')}
        </Button>
      </div>
    </>
  );
};
