import { rowOf } from '../../../domain/document';
import type { PlausibilityFlag } from '../../../measurement/plausibility';
import { formatOf } from '../../shell/format';
import type { Saying } from './valueText';

/** What is worth a second look, as a sentence. */
export const doubtText = ({ check, than, of }: PlausibilityFlag, saying: Saying): string => {
  const { document, words, language } = saying;
  const name = of
    ? (rowOf(document, 'period', of)?.label ?? rowOf(document, 'subgroup', of)?.name ?? '')
    : '';
  const value = formatOf(language).number(than);
  return words(`enterValues.doubt.${check}`, { of: name, than: value });
};
