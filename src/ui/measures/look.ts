import type { StoreApi } from 'zustand/vanilla';
import { type Id, isId } from '../../domain/id';
import { isRecord } from '../../domain/schemaCheck';
import { keptByMap } from '../shell/keptByMap';
import { type Asked, asked, type MeasureTab, measureTabs } from './tabs';

/** How somebody looks at the measures of a map, in this browser; null where nothing was chosen. */
export interface MeasuresLook extends Readonly<Record<Asked, Id | null>> {
  readonly tab: MeasureTab;
  /** The measure that was looked at when its group was chosen: a group does not go along to others. */
  readonly groupOf: Id | null;
}

/** What was kept; what makes no sense counts as nothing chosen. */
export const lookFrom = (kept: unknown): MeasuresLook => {
  const given = isRecord(kept) ? kept : {};
  const idAt = (key: Asked): Id | null => (isId(given[key]) ? given[key] : null);
  return {
    tab: measureTabs.find((tab) => tab === given.tab) ?? 'scorecard',
    groupOf: isId(given.groupOf) ? given.groupOf : null,
    ...(Object.fromEntries(asked.map((key) => [key, idAt(key)])) as Record<Asked, Id | null>),
  };
};

export type LookStore = StoreApi<MeasuresLook>;

/** How somebody looks at the measures of a map. */
export const measuresLookOf = keptByMap('measures', lookFrom);
