import { ChevronDown, ChevronUp, Palette } from 'lucide-react';
import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { rowsOf } from '../../domain/document';
import { coloringOf } from '../../domain/look/coloring';
import { legendOf } from '../../rendering/legend';
import { withEdgeDot } from '../../rendering/legendArcs';
import type { LegendSection } from '../../rendering/legendRow';
import { keysShown } from '../actions/keys';
import { chooseLook } from '../actions/lookActions';
import { useMap, useSession } from '../map/mapContext';
import { useDocumentSoon } from '../map/useDocumentSoon';
import { useNarrow } from '../map/useNarrow';
import { useOfDocument } from '../map/useOfDocument';
import { useOffer } from '../map/useOffer';
import { ArcsSample } from '../mapMeasures/ArcsSample';
import { useArcsLegend } from '../mapMeasures/arcsLegend';
import { Button, IconButton } from '../parts/Button';
import { Popover } from '../parts/Popover';
import { useFormat } from '../shell/services';
import { Hidden } from './Hidden';
import { LegendPart } from './LegendPart';
import { LookChooser } from './LookChooser';
import { type LegendShape, useLegendShape } from './legendShape';
import type { LegendVoice } from './legendWords';
import { useArcsTold } from './useArcsTold';
import { useCanvasLook } from './useCanvasLook';
import { useLegendCover } from './useLegendCover';
import { useLegendOpen } from './useLegendOpen';
import { useLinksTold } from './useLinksTold';

/** What was picked means nothing once colors say something else, or figures are not to be seen. */
const useStalePick = (): void => {
  const { session } = useMap().map;
  const group = useSession((state) => state.group);
  const by = useOfDocument((document) => coloringOf(document)?.by ?? null);
  const measure = useSession((state) => state.measure);
  const isUnseen = useSession((state) => state.projector);
  useEffect(() => {
    if (group && group.by !== by) session.setState({ group: null });
  }, [group, by, session]);
  useEffect(() => {
    if (measure && isUnseen) session.setState({ measure: null });
  }, [measure, isUnseen, session]);
};

const Chooser = () => {
  const { words } = useMap();
  const [isOpen, setOpen] = useState(false);
  useOffer(
    'look',
    useCallback(() => setOpen(true), []),
  );
  return (
    <Popover
      label={words('legend.choose')}
      isOpen={isOpen}
      onOpenChange={setOpen}
      placement={useNarrow() ? 'top end' : 'right top'}
      trigger={
        <IconButton
          icon={Palette}
          label={words('legend.choose')}
          keys={keysShown(chooseLook.keys?.[0])}
        />
      }
    >
      <LookChooser />
    </Popover>
  );
};

/** A strip leaves out what stands under the map anyway: themes, and the rings of the filter. */
const inStrip: ReadonlySet<LegendSection['id']> = new Set([
  'measures',
  'arcs',
  'colors',
  'sizes',
  'lines',
]);

const Body = ({ shape }: { shape: LegendShape }) => {
  const { words } = useMap();
  const look = useCanvasLook();
  const document = useDocumentSoon();
  const voice: LegendVoice = { words, format: useFormat(), document };
  const told = useLinksTold(look);
  const arcs = useArcsLegend(document);
  const ofArcs = useArcsTold() === 'dots' ? withEdgeDot(arcs) : arcs;
  const all = [...ofArcs, ...legendOf(document, told)];
  const sections = all.filter(({ id }) => shape !== 'strip' || inStrip.has(id));
  const hidden = <Hidden voice={voice} sections={all} />;
  const isStrip = shape === 'strip';
  return (
    <>
      <div className="legend-body">
        {sections.map((section) => (
          <LegendPart key={section.id} section={section} voice={voice} look={look} />
        ))}
        {isStrip && hidden}
      </div>
      {!isStrip && hidden}
    </>
  );
};

/** What the signs on the map mean and what is not shown, in a corner of it. */
export const Legend = () => {
  const { words } = useMap();
  const [isOpen, toggle] = useLegendOpen();
  const title = useId();
  const shape = useLegendShape();
  const frame = useRef<HTMLElement>(null);
  useOffer('legend', toggle);
  useStalePick();
  const hasSigns = useOfDocument((document) => rowsOf(document, 'node').length > 1);
  useLegendCover(frame, isOpen ? shape : null, hasSigns);
  if (!hasSigns) return null;
  return (
    <section
      ref={frame}
      className="legend"
      aria-labelledby={title}
      data-open={isOpen ? shape : undefined}
    >
      <div className="legend-bar">
        <h2 id={title} className="legend-title">
          <Button
            variant="quiet"
            icon={isOpen ? ChevronDown : ChevronUp}
            aria-expanded={isOpen}
            onPress={toggle}
          >
            {words('legend.title')}
          </Button>
        </h2>
        <Chooser />
      </div>
      <ArcsSample />
      {isOpen && <Body shape={shape} />}
    </section>
  );
};
