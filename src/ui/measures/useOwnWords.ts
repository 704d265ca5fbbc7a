import type { ToldChart } from '../../domain/chartNotes';
import { chartTextFrom, tellChart } from '../../domain/commands/chartNotes';
import type { IndicatorRow } from '../../domain/measureRow';
import { notesLimit } from '../../domain/row';
import type { OwnWords } from '../charts/ownWords';
import { useChecked } from '../inspector/NodeFields';
import { useMap } from '../map/mapContext';

/** A chart of a measure in somebody's own words; `saw` says what it shows, in whatever language. */
export const useOwnWords = (sheet: IndicatorRow, chart: ToldChart, saw: string): OwnWords => {
  const { run } = useMap();
  const checked = useChecked();
  const { id } = sheet;
  const said = sheet.told?.[chart];
  const put = (to: { title?: string | undefined; text?: string | undefined }): void =>
    void run(tellChart, { id, chart, title: to.title ?? '', text: to.text ?? '', saw });
  return {
    id: `${id}/told/${chart}`,
    title: said?.title ?? null,
    text: said?.text ?? null,
    isOld: said !== undefined && said.saw !== saw.slice(0, notesLimit),
    check: (what, text) => checked((one) => chartTextFrom(what, one))(text),
    tell: (what, text) => put({ ...said, [what]: text }),
    keep: () => put(said ?? {}),
    leave: () => put({}),
  };
};
