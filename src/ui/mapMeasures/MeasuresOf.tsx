import type { NodeRow } from '../../domain/row';
import { measureTableOf } from '../../measurement/measureTable';
import { partnerStatus } from '../../measurement/statusAt';
import { FieldGroup } from '../inspector/FieldGroup';
import { useDocument, useMap } from '../map/mapContext';
import { HowComputed } from '../measures/computed/HowComputed';
import { figureText, partnersText, useVoice } from '../measures/figureText';
import { SampleBadge } from '../measures/SampleBadge';
import { StatusMark } from '../measures/StatusMark';
import { momentsUpTo } from '../measures/timeLine';
import { marksNow } from './arcsShown';
import { MeasureLine } from './MeasureLine';
import type { Mark, MeasureMarks } from './mapMarks';

/** A small line in the details is no longer than this. */
const mostMoments = 8;

const Contributes = () => (
  <span className="status-mark status-none">
    {useVoice().words('mapMeasures.details.contributes')}
  </span>
);

interface OfPartner {
  partner: NodeRow;
  of: MeasureMarks;
  mark: Mark;
}

/** The status of a partner; nobody owns a measure of everybody (R15). */
const State = ({ partner, of: { asked }, mark }: OfPartner) => {
  const status = partnerStatus(measureTableOf(useDocument()), asked, partner.id);
  if (status.is === 'contributesTo') return <Contributes />;
  return mark.figure.is === 'none' ? null : (
    <StatusMark status={status} isInDoubt={mark.isInDoubt} />
  );
};

const PartnerMeasure = ({ partner, of, mark }: OfPartner) => {
  const voice = useVoice();
  const { sheet, asked, period } = of;
  const { period: last, ...about } = { ...asked, partners: [partner.id] };
  const moments = momentsUpTo(measureTableOf(useDocument()), about, last, mostMoments);
  return (
    <li className="measure-of" data-silent={mark.is === 'missing' || undefined}>
      <p className="measure-name">{sheet.name}</p>
      <div className="measure-facts">
        <HowComputed asked={{ ...asked, partners: [partner.id] }} name={sheet.name}>
          {figureText(mark.figure, sheet, voice)}
        </HowComputed>
        <span className="measure-period">{period.label}</span>
        <MeasureLine of={of} moments={moments} />
      </div>
      <State partner={partner} of={of} mark={mark} />
    </li>
  );
};

const CommonMeasure = ({ of }: { of: MeasureMarks }) => {
  const voice = useVoice();
  const { sheet, asked, pooled, period, status, isInDoubt } = of;
  return (
    <li className="measure-of">
      <p className="measure-name">{sheet.name}</p>
      <div className="measure-facts">
        <HowComputed asked={asked} name={sheet.name}>
          {figureText(pooled.figure, sheet, voice)}
        </HowComputed>
        <span className="measure-period">
          {period.label} · {partnersText(pooled, voice)}
        </span>
      </div>
      <StatusMark status={status} isInDoubt={isInDoubt} />
    </li>
  );
};

const useMarks = (): readonly MeasureMarks[] => {
  const document = useDocument();
  return marksNow(useMap(), document);
};

/** The latest values that a partner reports of shared measures. */
export const MeasuresOf = ({ partner }: { partner: NodeRow }) => {
  const { words } = useMap();
  const its = useMarks().flatMap((of) => {
    const mark = of.markOf(partner.id);
    return mark ? [{ of, mark }] : [];
  });
  if (its.length === 0) return null;
  return (
    <FieldGroup title={words('mapMeasures.details.title')}>
      <SampleBadge />
      <ul className="measures-of">
        {its.map(({ of, mark }) => (
          <PartnerMeasure key={of.sheet.id} partner={partner} of={of} mark={mark} />
        ))}
      </ul>
    </FieldGroup>
  );
};

/** What all partners achieve together, where a backbone organization stands in the middle. */
export const MeasuresOfAll = ({ center }: { center: NodeRow }) => {
  const { words } = useMap();
  const marks = useMarks().filter(({ ids, pooled }) => ids.length > 0 || pooled.of === 'everybody');
  if (center.centerKind !== 'backbone' || marks.length === 0) return null;
  return (
    <FieldGroup title={words('mapMeasures.details.all')}>
      <SampleBadge />
      <ul className="measures-of">
        {marks.map((of) => (
          <CommonMeasure key={of.sheet.id} of={of} />
        ))}
      </ul>
    </FieldGroup>
  );
};
