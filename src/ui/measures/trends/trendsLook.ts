import type { StoreApi } from 'zustand/vanilla';
import { isRecord } from '../../../domain/schemaCheck';
import { keptByMap } from '../../shell/keptByMap';

/** Which panels stand beside each other. */
export const trendPanels = ['measures', 'one', 'partners'] as const;
export type TrendPanels = (typeof trendPanels)[number];

/** How somebody looks at trends, in this browser. */
export interface TrendsLook {
  readonly panels: TrendPanels;
  /** Each panel has a scale of its own. */
  readonly isOwnScale: boolean;
  readonly withForecast: boolean;
  readonly withUsual: boolean;
  /** More charts than stand there at first. */
  readonly isAll: boolean;
}

/** What was kept; what makes no sense counts as nothing chosen. */
export const trendsLookFrom = (kept: unknown): TrendsLook => {
  const given = isRecord(kept) ? kept : {};
  return {
    panels: trendPanels.find((one) => one === given.panels) ?? 'measures',
    isOwnScale: given.isOwnScale === true,
    withForecast: given.withForecast === true,
    withUsual: given.withUsual === true,
    isAll: given.isAll === true,
  };
};

export type TrendsLookStore = StoreApi<TrendsLook>;

/** How somebody looks at the trends of a map. */
export const trendsLookOf = keptByMap('trends', trendsLookFrom);
