import type { MeasureType } from '../../../domain/measureRow';
import { useMap } from '../../map/mapContext';
import { refusalText } from '../../map/tools';
import { TextField } from '../../parts/TextField';
import { rateBaseFrom } from './numberText';

/** What a percent or a rate cannot do without, while it is typed. */
export interface ShareDraft {
  readonly type: MeasureType;
  readonly denominator: string;
  readonly rateBase: string;
}

const isShare = ({ type }: ShareDraft): boolean => type === 'percent' || type === 'rate';

/** True where it is not said out of what a percent or a rate is (R1). */
export const lacksWhole = (draft: ShareDraft): boolean =>
  isShare(draft) && !draft.denominator.trim();

/** True where it is not said for how many a rate is told. */
export const lacksBase = ({ type, rateBase }: ShareDraft): boolean =>
  type === 'rate' && !rateBaseFrom(rateBase).ok;

/** What is told of a share, as fields of the sheet. */
export const shareFields = ({ type, denominator, rateBase }: ShareDraft) => {
  const base = rateBaseFrom(rateBase);
  return {
    ...(denominator.trim() && { denominator }),
    ...(type === 'rate' && base.ok && { rateBase: base.value }),
  };
};

interface ShareFieldsProps {
  draft: ShareDraft;
  set: (to: Partial<Omit<ShareDraft, 'type'>>) => void;
  /** It was tried to go on: what is missing is said where it belongs. */
  isTried: boolean;
  autoFocus?: boolean;
}

/** Out of what a percent or a rate is, and for how many a rate is told; nothing for other measures. */
export const ShareFields = ({ draft, set, isTried, autoFocus = false }: ShareFieldsProps) => {
  const { words } = useMap();
  if (!isShare(draft)) return null;
  const isRate = draft.type === 'rate';
  const noWhole = words(isRate ? 'define.rateWholeMissing' : 'define.wholeMissing');
  const base = rateBaseFrom(draft.rateBase);
  return (
    <>
      <TextField
        label={words('define.line.denominator')}
        value={draft.denominator}
        onChange={(denominator) => set({ denominator })}
        hint={words(isRate ? 'define.hint.rateWhole' : 'define.hint.denominator')}
        error={isTried && lacksWhole(draft) ? noWhole : null}
        autoFocus={autoFocus}
      />
      {isRate && (
        <TextField
          label={words('define.line.rateBase')}
          value={draft.rateBase}
          onChange={(rateBase) => set({ rateBase })}
          hint={words('define.hint.rateBase')}
          error={isTried && !base.ok ? refusalText(words, base.error) : null}
        />
      )}
    </>
  );
};
