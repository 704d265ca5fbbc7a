import type { Pieces } from './explain';
import { isNothing, lineText, type Telling } from './lineText';

/** Who lowered a figure most and who raised it most, each a sentence with the reason; null for nobody. */
export const mostMoved = (
  { lines }: Pieces,
  telling: Telling,
): { readonly lowered: string | null; readonly raised: string | null } => {
  const moved = lines.filter((line) => !isNothing(line, telling));
  const [lowest, highest] = [moved[0], moved.at(-1)];
  return {
    lowered: lowest && lowest.change < 0 ? lineText(lowest, telling) : null,
    raised: highest && highest.change > 0 ? lineText(highest, telling) : null,
  };
};
