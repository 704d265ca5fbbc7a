import { ChartPie, MapIcon } from 'lucide-react';
import type { PickedMeasure } from '../../store/sessionStore';
import { useMap } from '../map/mapContext';
import { Button, IconButton } from '../parts/Button';
import { showOnMap } from './showOnMap';

export interface ShowOnMapProps {
  /** Left out = all measures, as arcs. */
  measure?: PickedMeasure;
  /** What of is read out: the name of the measure. */
  name?: string;
}

/** Leads from figures to the map, where who reports them stands out. */
export const ShowOnMap = ({ measure, name }: ShowOnMapProps) => {
  const tools = useMap();
  const { words } = tools;
  if (!measure)
    return (
      <IconButton
        icon={ChartPie}
        label={words('mapMeasures.show')}
        onPress={() => showOnMap(tools)}
      />
    );
  return (
    <Button
      variant="quiet"
      icon={MapIcon}
      onPress={() => showOnMap(tools, measure)}
      {...(name && { 'aria-label': words('mapMeasures.onMapOf', { name }) })}
    >
      {words('mapMeasures.onMap')}
    </Button>
  );
};
