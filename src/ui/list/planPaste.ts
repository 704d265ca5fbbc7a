import { composed } from '../../domain/compose';
import type { MapDocument } from '../../domain/document';
import type { IdSource } from '../../domain/id';
import type { Steps } from '../../domain/steps';
import { newRows } from './newRows';
import type { Landing } from './pasteInto';
import { type BlockPlan, blockSteps, type Planned, type Views } from './planBlock';

export interface PastePlan {
  readonly plan: BlockPlan;
  /** The map with the new rows, as the screen may show it. */
  readonly document: MapDocument;
  /** Lines and columns that find no place. */
  readonly beyond: Landing['beyond'];
}

/** What a pasted block would do, bit by bit: cells it lands on, and partners for lines below the last. */
export function* pasteSteps(
  views: Views,
  { cells, below, beyond }: Landing,
  makesRows: boolean,
  ids: IdSource,
  steps: Planned['steps'] = blockSteps,
): Steps<PastePlan> {
  const made = newRows(views, makesRows ? below : [], ids);
  const plan = yield* steps(made.views, [...cells, ...made.cells], ids, 'paste');
  const document = made.views.seen;
  if (made.count === 0) return { plan, document, beyond };
  const changed = plan.changed + made.count;
  const edit = {
    change: plan.edit ? composed(made.change, plan.edit.change) : made.change,
    label: { key: 'history.list.paste', values: { count: changed } },
  };
  return {
    ...{ plan: { ...plan, edit, changed }, document },
    beyond: { ...beyond, rows: beyond.rows - made.count },
  };
}
