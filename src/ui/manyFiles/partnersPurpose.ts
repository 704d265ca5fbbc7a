import type { MapDocument } from '../../domain/document';
import { sameNameKey } from '../../domain/name';
import { allThemes, partnersOf } from '../../domain/outline';
import { type PartnerKind, partnerKinds, type Status, statuses } from '../../domain/row';
import { mappingOf } from '../../interchange/mapping/assign';
import { doesNothing } from '../../interchange/plan/changeOf';
import type { ImportPlan } from '../../interchange/plan/plan';
import { planManySteps } from '../../interchange/plan/planImport';
import type { SaidOfAll, Source } from '../../interchange/plan/source';
import { commitPlan } from '../import/commitPlan';
import { hasName } from '../import/draft';
import { remember } from '../import/mappings';
import { resultText } from '../import/planWords';
import type { SaidValues } from './asked';
import { PartnersColumns } from './PartnersColumns';
import { PartnersPreview } from './PartnersPreview';
import type { TrayPurpose } from './purpose';
import type { ReadyFile } from './trayFile';
import { proposedCenter } from './trayState';

const eachOnce = (names: readonly string[]): readonly string[] =>
  [
    ...new Map(names.map((name) => [sameNameKey(name), name] as const).reverse()).values(),
  ].reverse();

const sourceOf = (document: MapDocument, { name, said, found: { draft } }: ReadyFile): Source => ({
  table: { ...draft.table, file: name },
  mapping: mappingOf(draft.columns),
  said: saidOfAll(document, said),
});

/** Lists of partners: all rows can be in a theme, of a kind and status, or connected to somebody. */
export const partnersPurpose: TrayPurpose<ImportPlan> = {
  id: 'partners',
  needsCenter: true,
  isPrivate: false,
  asks: (document, words) => [
    {
      ...{ id: 'theme', is: 'name', isMain: true, isKept: true, unknown: null },
      label: words('files.ask.theme'),
      names: eachOnce(allThemes(document).map(({ name }) => name)),
    },
    {
      ...{ id: 'partner', is: 'name', isMain: false, isKept: false },
      unknown: words('files.ask.notHere'),
      label: words('files.ask.partner'),
      names: eachOnce(partnersOf(document).map(({ name }) => name)),
    },
    {
      ...{ id: 'kind', is: 'choice', isMain: false, isKept: true, label: words('files.ask.kind') },
      choices: partnerKinds.map((id) => ({ id, label: words(`inspector.kinds.${id}`) })),
    },
    {
      ...{
        id: 'status',
        is: 'choice',
        isMain: false,
        isKept: true,
        label: words('files.ask.status'),
      },
      choices: statuses.map((id) => ({ id, label: words(`outline.status.${id}`) })),
    },
  ],
  isAsked: () => true,
  unfit: () => null,
  lackOf: (_document, { found }, words) => (hasName(found.draft) ? null : words('files.noName')),
  leftOut: () => [],
  steps: (document, files, { choices }, ids) => {
    const sources = files.map((file) => sourceOf(document, file));
    const center = choices.center ?? proposedCenter(files);
    return planManySteps(document, sources, { ...choices, center }, ids);
  },
  Columns: PartnersColumns,
  Preview: PartnersPreview,
  resultOf: (plan, words) => ({
    label: resultText(plan, words),
    idle: doesNothing(plan)
      ? words(plan.unchanged.length > 0 ? 'wizard.preview.nothing' : 'wizard.preview.noneLeft')
      : null,
    open: null,
  }),
  commit: async (tools, plan) => {
    await commitPlan(tools, plan);
    return true;
  },
  remember: (_document, { found: { draft } }) => {
    const { table, columns, firstIsData } = draft;
    if (!firstIsData) remember(table.headers, mappingOf(columns));
  },
};

/** What the answers for a file say of its partners. */
export const saidOfAll = (document: MapDocument, said: SaidValues): SaidOfAll => {
  const theme = said.theme?.trim();
  const name = said.partner?.trim();
  const partner = name
    ? partnersOf(document).find((one) => sameNameKey(one.name) === sameNameKey(name))?.id
    : undefined;
  const kind = partnerKinds.find((one): one is PartnerKind => one === said.kind);
  const status = statuses.find((one): one is Status => one === said.status);
  return {
    ...(theme && { theme }),
    ...(partner && { partner }),
    ...(kind && { kind }),
    ...(status && { status }),
  };
};
