import { changesCount } from '../../../domain/definition';
import type { Differing } from '../../../interchange/measureSet/adoption';
import { answers } from '../../../interchange/measureSet/adoption';
import { useDocument, useMap } from '../../map/mapContext';
import { Checkbox } from '../../parts/Checkbox';
import { ChoiceGroup } from '../../parts/ChoiceGroup';
import { useFormat } from '../../shell/services';
import { lineName, lineText, periodTexts } from './fieldText';
import { type Adopting, answering, withOne } from './useAdopting';

interface PairProps {
  adopting: Adopting;
  one: Differing;
}

const SideBySide = ({ adopting, one }: PairProps) => {
  const { words } = useMap();
  const format = useFormat();
  const document = useDocument();
  const { ours, theirs, fields, isOtherVersion } = one;
  const voice = { words, format, periodText: periodTexts(document, adopting.adoption.set.periods) };
  const lines = fields.map(({ field, ours: mine, theirs: other }) => ({
    name: lineName(field, words),
    mine: lineText(field, mine, voice),
    other: lineText(field, other, voice),
  }));
  const versions = {
    name: words('measureSets.adopt.versionLine'),
    ...{ mine: String(ours.version), other: String(theirs.version) },
  };
  return (
    <div className="adopt-scroll">
      <table
        className="adopt-table"
        aria-label={words('measureSets.adopt.table', { name: ours.name })}
      >
        <thead>
          <tr>
            <th scope="col">{words('measureSets.adopt.line')}</th>
            <th scope="col">{words('measureSets.adopt.ours')}</th>
            <th scope="col">{words('measureSets.adopt.theirs')}</th>
          </tr>
        </thead>
        <tbody>
          {[...lines, ...(isOtherVersion ? [versions] : [])].map(({ name, mine, other }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {[mine, other].map((text, at) => (
                <td key={at === 0 ? 'ours' : 'theirs'} dir="auto">
                  {text || (
                    <span className="define-note">{words('measureSets.adopt.nothing')}</span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** What the answer means for values that are there. */
const Consequence = ({ adopting, one }: PairProps) => {
  const { words } = useMap();
  const { choices, choose } = adopting;
  const { ours, theirs, breaks, mustBreak, fields } = one;
  const answer = answering(adopting).of(one);
  const isApart = fields.some(changesCount) || one.isOtherVersion;
  if (answer === 'mine')
    return isApart && <p className="field-hint">{words('measureSets.adopt.apart')}</p>;
  if (answer === 'both' || !breaks) return null;
  const compares = choices.comparable?.has(theirs.id) === true;
  const version = Math.max(ours.version + 1, theirs.version);
  return (
    <div className="adopt-breaks">
      <p role="status">
        {compares
          ? words('measureSets.adopt.keeps')
          : words('measureSets.adopt.breaks', { version })}
      </p>
      {!mustBreak && (
        <Checkbox
          label={words('measureSets.adopt.comparable')}
          isOn={compares}
          onChange={(isIn) => choose({ comparable: withOne(choices.comparable, theirs.id, isIn) })}
        />
      )}
    </div>
  );
};

const answerWords = { mine: 'mine', theirs: 'take', both: 'both' } as const;

const Pair = ({ adopting, one }: PairProps) => {
  const { words } = useMap();
  const { ours, theirs, isDoubtful } = one;
  const { of, say } = answering(adopting);
  return (
    <li className="adopt-pair">
      <h4 className="adopt-name">
        <bdi>{ours.name}</bdi>
      </h4>
      {isDoubtful && (
        <p className="field-hint">
          {words('measureSets.adopt.doubtful', { code: ours.code })}{' '}
          {words('measureSets.adopt.inSetAs', { name: theirs.name })}
        </p>
      )}
      <SideBySide adopting={adopting} one={one} />
      <ChoiceGroup
        label={words('measureSets.adopt.answer', { name: ours.name })}
        hideLabel
        choices={answers.map((id) => ({
          id,
          label: words(`measureSets.adopt.${answerWords[id]}`),
        }))}
        value={of(one)}
        onChange={(answer) => say(theirs.id, answer)}
      />
      <Consequence adopting={adopting} one={one} />
    </li>
  );
};

/** Measures that are here and that the set defines otherwise, side by side, each with its answer. */
export const AdoptDiffering = ({ adopting }: { adopting: Adopting }) => {
  const { words } = useMap();
  const { different } = adopting.adoption;
  if (different.length === 0) return null;
  return (
    <section className="adopt-part">
      <h3 className="define-title">
        {words('measureSets.adopt.different', { count: different.length })}
      </h3>
      <ul className="adopt-list">
        {different.map((one) => (
          <Pair key={one.theirs.id} adopting={adopting} one={one} />
        ))}
      </ul>
    </section>
  );
};
