import type { Asked } from '../../../measurement/asked';
import { useDocument } from '../../map/mapContext';
import { ShowOnMap } from '../../mapMeasures/ShowOnMap';
import { useFormat, useServices } from '../../shell/services';
import { figureText, partnersText, sharesText, useVoice } from '../figureText';
import { StatusMark } from '../StatusMark';
import { CopySentence } from './CopySentence';
import { Corrections } from './Corrections';
import { type Explained, explained } from './explained';
import { PartnerTable } from './PartnerTable';
import { FigureNotes, PoolRule, StatusRule } from './RuleLines';
import { SheetLines } from './SheetLines';
import { figureSentence } from './sentence';
import { WhereFrom } from './WhereFrom';

const Top = ({ its }: { its: Explained }) => {
  const voice = useVoice();
  const { sheet, period, group, only, pooled, status } = its;
  const about = [only, period.label, group?.name].filter((part) => part).join(' · ');
  return (
    <div className="computed-top">
      <p className="computed-about">
        {sheet.name} · {about}
      </p>
      <p className="large-figure">{figureText(pooled.figure, sheet, voice)}</p>
      <p className="computed-facts">
        {[sharesText(pooled, voice), partnersText(pooled, voice)]
          .filter((part) => part)
          .join(' · ')}
      </p>
      {status.is === 'contributesTo' ? (
        <span className="status-mark status-none">{voice.words('computed.contributes')}</span>
      ) : (
        <StatusMark status={status} />
      )}
    </div>
  );
};

/** Everything behind a figure: numbers, partners, rules, source, who, when, and a sentence to copy. */
export const ComputedSheet = ({ asked }: { asked: Asked }) => {
  const voice = useVoice();
  const format = useFormat();
  const { clock } = useServices();
  const its = explained(useDocument(), asked);
  if (!its) return null;
  return (
    <div className="computed">
      <Top its={its} />
      <FigureNotes its={its} />
      <PoolRule its={its} />
      <PartnerTable its={its} />
      <WhereFrom its={its} />
      <StatusRule its={its} />
      <Corrections its={its} />
      <SheetLines its={its} />
      <CopySentence sentence={figureSentence(its, voice, format.date(clock.now()))} />
      <ShowOnMap measure={{ id: asked.indicator, period: asked.period }} name={its.sheet.name} />
    </div>
  );
};
