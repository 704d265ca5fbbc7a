import type { Edit } from '../../../domain/edit';
import type { Refusal } from '../../../domain/refusal';
import type { Result } from '../../../domain/result';
import { enterSteps } from '../../../interchange/measures/enterPlan';
import type { ValuePlan } from '../../../interchange/measures/valuePlan';
import { placeOfView } from '../../list/views';
import type { MapTools } from '../../map/tools';
import { measuresLookOf } from '../../measures/look';
import { formatOf } from '../../shell/format';
import { goTo } from '../../shell/hashLocation';
import { offerUndo } from '../offerUndo';
import { inSlices } from '../slices';
import { valuesDone } from './valueWords';

const editFor = (
  { map, services }: MapTools,
  plan: ValuePlan,
  file: string,
): Promise<Result<Edit, Refusal>> => {
  const { document } = map.store.state.getState();
  const by = services.preferences.getState().enteredBy;
  const from = { file, at: services.clock.now(), ...(by && { by }) };
  const steps = enterSteps(document, plan, from, services.ids);
  return new Promise((resolve) => {
    inSlices(steps, resolve);
  });
};

/** Where values are looked at: measures are set up already. */
const showMeasures = ({ map, services }: MapTools): void => {
  const look = measuresLookOf(services, map.id);
  if (look.getState().tab === 'define') look.setState({ tab: 'scorecard' });
  goTo(placeOfView(map.id, 'measures'));
};

/** Does what a plan says, as one edit and one undo, and shows the measures; false when it is refused, with the reason said. */
export const commitValues = async (
  tools: MapTools,
  plan: ValuePlan,
  file: string,
): Promise<boolean> => {
  const edit = await editFor(tools, plan, file);
  if (!edit.ok) {
    tools.say(edit.error);
    return false;
  }
  await tools.commitSoon(edit.value);
  showMeasures(tools);
  const { language } = tools.services.preferences.getState();
  offerUndo(tools, valuesDone(plan, file, tools.words, formatOf(language)));
  return true;
};
