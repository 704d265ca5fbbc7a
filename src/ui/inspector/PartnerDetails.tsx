import type { NodeRow } from '../../domain/row';
import { ActivitiesOf, useActivitiesInSight } from '../activities/ActivitiesOf';
import { MeasuresOf } from '../mapMeasures/MeasuresOf';
import { ContactsOf } from './ContactsOf';
import { ExchangeOf } from './ExchangeOf';
import { type Fold, MoreFields } from './MoreFields';
import { NextContactOf } from './NextContactOf';
import { NameOf } from './NodeFields';
import { PartnerMore } from './PartnerMore';
import { StatusOf } from './StatusOf';
import { ThemeChips } from './ThemeChips';
import { useShown } from './useMaySee';

/** A small circle: who it is, whom we talk to, what it gives and gets, and when we talk next. */
export const PartnerDetails = ({ node, fold }: { node: NodeRow; fold: Fold }) => {
  const shows = useShown(node);
  const inSight = useActivitiesInSight(node);
  return (
    <>
      <NameOf node={node} />
      <ThemeChips partner={node} />
      {shows('status') && <StatusOf partners={[node]} />}
      {shows('contacts') && <ContactsOf partner={node} />}
      {shows('gives') && <ExchangeOf partner={node} way="gives" />}
      {shows('gets') && <ExchangeOf partner={node} way="gets" />}
      {shows('nextContact') && <NextContactOf partners={[node]} />}
      {inSight && <ActivitiesOf node={node} />}
      <MeasuresOf partner={node} />
      <MoreFields fold={fold}>
        {!inSight && <ActivitiesOf node={node} />}
        <PartnerMore partner={node} />
      </MoreFields>
    </>
  );
};
