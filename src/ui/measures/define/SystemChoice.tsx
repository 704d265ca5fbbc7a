import { setMeasuring } from '../../../domain/commands/measuring';
import { mapRow } from '../../../domain/document';
import { systems, usualYearStart } from '../../../domain/measureRow';
import { useDocument, useMap } from '../../map/mapContext';
import { ChoiceGroup } from '../../parts/ChoiceGroup';
import { Select } from '../../parts/Select';
import { usePreferences } from '../../shell/services';

const months = Array.from({ length: 12 }, (_, at) => at + 1);

const nameOfMonth = (language: string, month: number): string =>
  new Date(2024, month - 1, 15).toLocaleDateString(language, { month: 'long' });

/** What this map's measures are for (R0), and when its school years begin. */
export const SystemChoice = () => {
  const { words, run } = useMap();
  const { language } = usePreferences();
  const map = mapRow(useDocument());
  return (
    <section className="define-block">
      <h3 className="define-title">{words('define.system.title')}</h3>
      <ChoiceGroup
        label={words('define.system.label')}
        hideLabel
        choices={systems.map((id) => ({ id, label: words(`define.system.${id}`) }))}
        value={map?.system ?? null}
        onChange={(system) => run(setMeasuring, { system })}
      />
      <p className="field-hint">{words(`define.system.hint.${map?.system ?? 'none'}`)}</p>
      <Select
        label={words('define.system.yearStart')}
        choices={months.map((month) => ({
          id: String(month),
          label: nameOfMonth(language, month),
        }))}
        value={String(map?.yearStart ?? usualYearStart)}
        onChange={(month) => run(setMeasuring, { yearStart: Number(month) })}
      />
    </section>
  );
};
