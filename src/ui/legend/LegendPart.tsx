import { useId } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import type { LegendRow, LegendSection } from '../../rendering/legendRow';
import type { Look } from '../../rendering/look';
import { useMap, useSession } from '../map/mapContext';
import { type LegendVoice, rowText, sectionTitle, spokenRow } from './legendWords';
import { isPicked, picking } from './picking';
import { SignMarks } from './SignMarks';

interface PartProps {
  readonly section: LegendSection;
  readonly voice: LegendVoice;
  readonly look: Look;
}

const wide: ReadonlySet<LegendSection['id']> = new Set(['lines', 'sizes', 'measures', 'arcs']);

const isWide = ({ id }: LegendSection): boolean => wide.has(id);

const Line = ({ section, voice, look, row }: PartProps & { row: LegendRow }) => (
  <>
    <span className="legend-box" data-wide={isWide(section) || undefined}>
      <SignMarks sign={row.sign} look={look} />
    </span>
    <bdi className="legend-text">{rowText(voice, section.by, row.said)}</bdi>
    {row.count !== null && <span className="legend-count">{voice.format.number(row.count)}</span>}
  </>
);

const Row = (props: PartProps & { row: LegendRow }) => {
  const { session } = useMap().map;
  const { row, section, voice } = props;
  const { pick } = row;
  const isOn = useSession((state) => pick !== null && isPicked(state, pick));
  const spoken = spokenRow(voice, section, row);
  if (!pick)
    return (
      <li className="legend-row">
        <span className="legend-line" aria-hidden="true">
          <Line {...props} />
        </span>
        <span className="hidden-text">{spoken}</span>
      </li>
    );
  return (
    <li className="legend-row">
      <AriaButton
        className="legend-line legend-press"
        aria-label={spoken}
        aria-pressed={isOn}
        onPress={() => session.setState((state) => picking(state, pick))}
      >
        <Line {...props} />
      </AriaButton>
    </li>
  );
};

/** A part of the legend: its heading and its rows, each one sign with what it means. */
export const LegendPart = (props: PartProps) => {
  const title = useId();
  const { section, voice } = props;
  return (
    <div className="legend-part" data-part={section.id}>
      <h3 id={title} className="legend-heading">
        {sectionTitle(voice, section)}
      </h3>
      <ul className="legend-rows" aria-labelledby={title}>
        {section.rows.map((row) => (
          <Row key={row.id} {...props} row={row} />
        ))}
      </ul>
    </div>
  );
};
