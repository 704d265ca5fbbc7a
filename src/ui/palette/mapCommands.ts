import type { Action } from '../actions/action';
import { mapActions } from '../actions/mapActions';
import { openPalette, screenActions } from '../actions/screenActions';
import type { MapTools } from '../map/tools';
import { type Command, commandOf } from './commands';
import { isForChosen, whyNot } from './whyNot';

/** What needs the map in sight is no command while its sheets are. */
const isInSight = (tools: MapTools, { scope, id }: Action): boolean =>
  scope === 'anywhere' || id === 'projector' || !tools.map.stage.offers.has('columns');

/** Everything that can be done on the map screen. */
export const allActions: readonly Action[] = [...mapActions, ...screenActions];

/**
 * The commands as things stand: call it while the keyboard is still where it was, on the map or not.
 * What cannot be done now and has no reason that helps is left out.
 */
export const mapCommands = (tools: MapTools): readonly Command[] =>
  allActions.flatMap((action) => {
    if (action === openPalette || !isInSight(tools, action)) return [];
    const why = action.can(tools) ? null : whyNot(tools, action);
    if (!why && !action.can(tools)) return [];
    return commandOf(tools.words, action, {
      whyNot: why && tools.words(why),
      run: () => action.run(tools),
      isForChosen: isForChosen(action),
    });
  });
