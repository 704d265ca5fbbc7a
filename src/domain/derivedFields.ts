import { activitiesOf, counts } from './activities';
import { type ExchangeFunction, exchangeFunctions, type Level, levels } from './activityRow';
import type { MapDocument } from './document';
import { partnersOfTheme } from './outline';
import type { NodeRow } from './row';
import { type Stage, stagesOf } from './stages';

/** What the activities of a partner say about it; an empty list where none says anything. */
export interface DerivedFields {
  /** Keys of stages, in the order of the map. */
  readonly stages: readonly string[];
  /** 1, 2 or both. */
  readonly level: readonly Level[];
  /** In the order of the source. */
  readonly functions: readonly ExchangeFunction[];
}

/** A partner's stages, levels and functions as its activities give them; ideas do not count yet. */
export const derivedOf = (document: MapDocument, partner: NodeRow): DerivedFields => {
  const its = activitiesOf(document, partner).filter(counts);
  const keys = stagesOf(document).map(({ key }) => key);
  return {
    stages: keys.filter((key) => its.some(({ stage }) => stage === key)),
    level: levels.filter((one) => its.some(({ level }) => level === one)),
    functions: exchangeFunctions.filter((one) => its.some(({ functions }) => functions?.[one])),
  };
};

/** What holds of a partner: what its activities say, else what was set by hand; field by field. */
export const holdingOf = (document: MapDocument, partner: NodeRow): DerivedFields => {
  const its = derivedOf(document, partner);
  const { stages, level, functions } = partner;
  const keys = stagesOf(document).map(({ key }) => key);
  return {
    stages: its.stages.length ? its.stages : keys.filter((key) => stages?.[key]),
    level: its.level.length ? its.level : levels.filter((one) => one === level),
    functions: its.functions.length
      ? its.functions
      : exchangeFunctions.filter((one) => functions?.[one]),
  };
};

/** True for a partner on every stage of a map that has more than one. */
export const isAcross = (document: MapDocument, stages: readonly string[]): boolean => {
  const all = stagesOf(document);
  return all.length > 1 && all.every(({ key }) => stages.includes(key));
};

/** What a theme has on one stage. */
export interface StageCount {
  readonly stage: Stage;
  readonly activities: number;
  readonly partners: number;
}

/** How many activities and partners a theme has on each stage, in order; ideas do not count. */
export const stageCountsOf = (document: MapDocument, theme: NodeRow): readonly StageCount[] => {
  const its = activitiesOf(document, theme).filter(counts);
  const holding = partnersOfTheme(document, theme.id).map((one) => holdingOf(document, one));
  return stagesOf(document).map((stage) => ({
    stage,
    activities: its.filter((one) => one.stage === stage.key).length,
    partners: holding.filter(({ stages }) => stages.includes(stage.key)).length,
  }));
};
