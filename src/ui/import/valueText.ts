import { type ContinuumStage, continuum, type ExchangeFunction } from '../../domain/activityRow';
import type { PartnerKind, Status } from '../../domain/row';
import type { ValueChange } from '../../interchange/plan/plan';
import type { Words } from '../../messages/words';
import { toldText, type Voice } from './fieldText';

type Say = (code: string, words: Words) => string;

const isStage = (code: string): code is ContinuumStage => continuum.some((one) => one === code);

/** How codes are said on the screen; everything else is the person's own text. */
const codes: Readonly<Partial<Record<ValueChange['what'], Say>>> = {
  kind: (code, words) => words(`inspector.kinds.${code as PartnerKind}`),
  status: (code, words) => words(`outline.status.${code as Status}`),
  stages: (code, words) => (isStage(code) ? words(`fields.stages.${code}`) : code),
  level: (code, words) => words(`fields.levels.${code === '1' ? 'one' : 'two'}`),
  functions: (code, words) => words(`fields.functions.${code as ExchangeFunction}`),
  studentSeat: (code, words) => words(`fields.seat.${code === 'yes' ? 'yes' : 'no'}`),
};

/** A value of a detail in words of the screen. */
export const valueText = (
  { what, type }: Pick<ValueChange, 'what' | 'type'>,
  value: string,
  voice: Voice,
): string => {
  const { words } = voice;
  if (value === '') return words('wizard.preview.blank');
  if (what === 'nextContact') return toldText(value, 'date', voice);
  const say = codes[what];
  if (!say) return type ? toldText(value, type, voice) : value;
  return value
    .split(', ')
    .map((code) => say(code, words))
    .join('; ');
};
