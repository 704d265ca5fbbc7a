import { colorPartnersBy, sizePartnersBy } from '../../domain/commands/look';
import { colorChoices, sizeChoices } from '../../domain/look/lookChoices';
import { colorByOf, isLookSeenBy, sizeByOf } from '../../domain/look/lookFields';
import { useDocument, useMap, useSession } from '../map/mapContext';
import { ArcsSwitch } from '../mapMeasures/ArcsSwitch';
import { Select } from '../parts/Select';
import { byText } from './legendWords';

/** Stands for the theme, and for all the same size. */
const usual = 'usual';

const byOf = (id: string): string | null => (id === usual ? null : id);

/** What colors and sizes of partners say: two choices that act at once. */
export const LookChooser = () => {
  const tools = useMap();
  const { words } = tools;
  const seen = useDocument();
  const whole = tools.map.store.state.getState().document;
  const isForRoom = useSession((session) => session.projector);
  const viewer = isForRoom ? 'partners' : 'mine';
  const choice = (by: string) => ({
    id: by,
    label: byText({ words, document: seen }, by),
    ...(!isForRoom && !isLookSeenBy(whole, 'partners', by) && { note: words('legend.onlyMe') }),
  });
  return (
    <div className="look-chooser">
      <p className="field-hint">{words('legend.chooseHint')}</p>
      <div>
        <Select
          label={words('legend.colorLabel')}
          value={colorByOf(seen) ?? usual}
          choices={[
            { id: usual, label: words('legend.by.theme') },
            ...colorChoices(whole, viewer).map(choice),
          ]}
          onChange={(id) => tools.run(colorPartnersBy, { by: byOf(id) })}
        />
        <p className="field-hint">{words('legend.colorHint')}</p>
      </div>
      <div>
        <Select
          label={words('legend.sizeLabel')}
          value={sizeByOf(seen) ?? usual}
          choices={[
            { id: usual, label: words('legend.by.same') },
            ...sizeChoices(whole, viewer).map(choice),
          ]}
          onChange={(id) => tools.run(sizePartnersBy, { by: byOf(id) })}
        />
        <p className="field-hint">{words('legend.sizeHint')}</p>
      </div>
      <ArcsSwitch />
    </div>
  );
};
