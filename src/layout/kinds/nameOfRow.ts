import type { NodeRow } from '../../domain/row';
import { widthByTable } from '../letterWidths';
import { partnerLabel } from '../partnerLabel';
import { balanced, blockWidth } from '../wrapName';

type Room = ReturnType<typeof partnerLabel>;

const [size, weight, line] = [13, 500, 16];
/** A name wider than this goes on three lines where room is short. */
const wide = 96;

const narrow = (name: string): Room => {
  const usual = partnerLabel(name, widthByTable);
  if (usual.width <= wide) return usual;
  const widthOf = (text: string) => widthByTable(text, size, weight);
  const lines = balanced(name, 3, widthOf);
  const width = lines ? Math.ceil(blockWidth(lines, widthOf)) : usual.width;
  return width < usual.width * 0.8 ? { width, height: 3 * line } : usual;
};

const known = new WeakMap<NodeRow, Room>();

/** The room of a partner's name within a big circle, in map units; worked out once a row. */
export const narrowNameOf = (row: NodeRow): Room => {
  const before = known.get(row);
  if (before) return before;
  const room = narrow(row.name);
  known.set(row, room);
  return room;
};

/** Maps of more partners are shown smaller, where names do not all have room: less is kept for them. */
export const nameShare = (partners: number): number => {
  if (partners <= 50) return 1;
  if (partners <= 300) return 1 - (0.65 * (partners - 50)) / 250;
  return Math.max(0, (0.35 * (1000 - partners)) / 700);
};
