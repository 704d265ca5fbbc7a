import { useId, useMemo, useState } from 'react';
import { useNarrow } from '../../map/useNarrow';
import { ChoiceGroup } from '../../parts/ChoiceGroup';
import { useWords } from '../../shell/services';
import { ComputedDialog } from '../computed/HowComputed';
import type { Question } from '../computed/working';
import { useVoice, type Voice } from '../figureText';
import { useScheme } from '../scheme/scheme';
import { GridTable } from './GridTable';
import { type Pressed, withNames } from './gridCell';
import { heatCell } from './HeatCellText';
import { measureHead, nameHead, partnerHead } from './HeatHeads';
import { HeatKey } from './HeatKey';
import { HeatNothing } from './HeatNothing';
import { HeatTitle } from './HeatTitle';
import { type HeatMode, heatModes } from './heatMode';
import { questionAt } from './heatWorkings';
import { SortChoice } from './SortChoice';
import { turnedSort } from './turnedSort';
import { type Heat, useHeat } from './useHeat';

const wide = { rowHeight: 48, columnWidth: 136, nameWidth: 280, headHeight: 88 };
const narrow = { rowHeight: 48, columnWidth: 108, nameWidth: 132, headHeight: 92 };

const Modes = ({ heat: { look, keep } }: { heat: Heat }) => {
  const words = useWords();
  return (
    <ChoiceGroup<HeatMode>
      label={words('heatmap.show')}
      choices={heatModes.map((id) => ({ id, label: words(`heatmap.mode.${id}`) }))}
      value={look.mode}
      onChange={(mode) => keep({ mode })}
    />
  );
};

const askedAt = (heat: Heat, { row, column }: Pressed, voice: Voice): Question | null => {
  const measure = heat.measures[column];
  const partner = row === 0 ? null : heat.rows[row - 1]?.partner;
  return measure && partner !== undefined ? questionAt({ heat, measure, partner }, voice) : null;
};

const Table = ({ heat, onOpen }: { heat: Heat; onOpen: (asked: Question) => void }) => {
  const { words, language } = useVoice();
  const voice = useMemo(() => ({ words, language }), [words, language]);
  const isNarrow = useNarrow();
  const [{ withClasses }] = useScheme();
  const hint = useId();
  const { measures, rows, look, groundOf, faceOf, mostOf } = heat;
  const cell = useMemo(
    () => (row: number, column: number) => {
      const measure = measures[column];
      const partner = row === 0 ? null : (rows[row - 1]?.partner.id ?? null);
      if (!measure) return { kind: 'outside', content: null };
      const most = look.mode === 'change' ? mostOf(measure) : 0;
      const how = { isAll: row === 0, most, withClasses };
      return heatCell(faceOf(measure, partner), groundOf(measure), voice, how);
    },
    [measures, rows, look.mode, groundOf, faceOf, mostOf, voice, withClasses],
  );
  const press = (pressed: Pressed): void => {
    const sort = turnedSort(look.sort, pressed, measures);
    const asked = sort ? null : askedAt(heat, pressed, voice);
    if (sort) heat.keep({ sort });
    else if (asked) onOpen(asked);
  };
  return (
    <>
      <GridTable
        label={words('heatmap.label')}
        describedBy={hint}
        corner={nameHead(look.sort, words)}
        columns={measures.map((measure) => measureHead(measure, look.sort, words))}
        rows={[
          { id: 'all', content: words('heatmap.all') },
          ...rows.map((row) => partnerHead(row)),
        ]}
        sizes={isNarrow ? narrow : withNames(wide, measures.length)}
        cell={cell}
        onPress={press}
      />
      <p id={hint} className="heat-hint tab-tools">
        {words('heatmap.hint')}
      </p>
    </>
  );
};

/** Partners by measures: what each reports, how it stands, what changed, and how complete it is. */
export const HeatmapTab = () => {
  const heat = useHeat();
  const [asked, setAsked] = useState<Question | null>(null);
  if (heat.rows.length === 0) return <HeatNothing />;
  return (
    <>
      <div className="tab-beside tab-tools">
        <Modes heat={heat} />
        <SortChoice heat={heat} />
      </div>
      <section className="heatmap">
        <HeatTitle heat={heat} />
        <Table heat={heat} onOpen={setAsked} />
        <HeatKey heat={heat} />
        <ComputedDialog asked={asked} onClose={() => setAsked(null)} />
      </section>
    </>
  );
};
