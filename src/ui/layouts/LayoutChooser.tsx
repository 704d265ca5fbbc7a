import { parametersOf } from '../../domain/layoutParameters';
import { layoutOf } from '../../domain/layoutSettings';
import { layouts } from '../../domain/row';
import { useDocument, useMap } from '../map/mapContext';
import { ChoiceGroup } from '../parts/ChoiceGroup';
import { LayoutPicture } from './LayoutPicture';
import { SettingOf } from './SettingOf';
import { showLayout } from './showLayout';

/** The four layouts as small pictures, and the settings of the one that is on; all act at once. */
export const LayoutChooser = () => {
  const tools = useMap();
  const { words } = tools;
  const layout = layoutOf(useDocument());
  return (
    <div className="layout-chooser">
      <ChoiceGroup
        label={words('layouts.title')}
        choices={layouts.map((id) => ({
          id,
          label: words(`layouts.names.${id}`),
          sign: <LayoutPicture layout={id} />,
        }))}
        value={layout}
        onChange={(id) => showLayout(tools, id)}
      />
      <p className="field-hint">{words(`layouts.about.${layout}`)}</p>
      <div className="layout-settings">
        {parametersOf[layout].map((parameter) => (
          <SettingOf key={`${layout}.${parameter.key}`} parameter={parameter} />
        ))}
      </div>
      <p className="field-hint">{words('layouts.pinned')}</p>
    </div>
  );
};
