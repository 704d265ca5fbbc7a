import type { Candidate } from './labelOutside';
import { firstPartner } from './labelRank';
import type { Claim, LabelShelf } from './labelShelf';

/** True for the place where a name stood before. */
export const isAsBefore =
  ({ before }: Claim) =>
  ({ beside }: Candidate): boolean =>
    beside !== null && beside.block === before?.block && beside.side === before.side;

/** The places of a name at which it stood before. */
export const stoodAt = (claim: Claim, among = claim.whole): readonly Candidate[] =>
  claim.before ? among.filter(isAsBefore(claim)) : [];

/** Names that stayed give way to themes and what is chosen, not to other partners. */
export const stays = (
  shelf: LabelShelf,
  claims: readonly Claim[],
  by: Claim,
  at: number,
): boolean => {
  const [claim, stands] = [claims[at], shelf.at(at)];
  return (
    by.rank >= firstPartner && claim !== undefined && stands !== null && isAsBefore(claim)(stands)
  );
};
