import { sawFigure } from '../sawText';
import type { WhyLook } from './useWhy';

/** What the page told of, in no language. */
export const whySaw = ({ before, after, explained }: WhyLook): string =>
  [
    ...[before.end, sawFigure(explained.before.figure)],
    ...[after.end, sawFigure(explained.after.figure), explained.claim],
  ].join(' ');
