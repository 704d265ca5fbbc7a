import type { CellState, MeasureType } from '../../../domain/measureRow';
import type { Words } from '../../../messages/words';
import type { Format } from '../../shell/format';

interface Told {
  readonly n: number | null;
  readonly d: number | null;
  readonly state: CellState;
}

/** A value as one would say it: `52 of 71`, `45%`, `12`, or the state it is in. */
export const toldValue = (
  { n, d, state }: Told,
  type: MeasureType | undefined,
  words: Words,
  format: Format,
): string => {
  if (state !== 'reported') {
    const said = words(`define.state.${state}`);
    return d === null ? said : words('values.hiddenOf', { state: said, d: format.number(d) });
  }
  if (n === null) return words('define.state.missing');
  if (d !== null) return words('values.of', { n: format.number(n), d: format.number(d) });
  return type === 'percent' ? `${format.number(n)}%` : format.number(n);
};
