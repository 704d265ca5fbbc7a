import type { MapDocument } from '../../../domain/document';
import { indicatorsOf, periodsOf } from '../../../domain/measures';
import { sameNameKey } from '../../../domain/name';
import { partnersOf } from '../../../domain/outline';
import { ok, type Result } from '../../../domain/result';
import type { Steps } from '../../../domain/steps';
import { isBeside } from '../../../interchange/measures/book/bookOf';
import { type Constant, constantsOf } from '../../../interchange/measures/constants';
import { mayBeValues } from '../../../interchange/measures/proposeRoles';
import {
  isAnswered,
  planManyValues,
  type ValuePlan,
} from '../../../interchange/measures/valuePlan';
import type { FileProblem } from '../../../interchange/problem';
import type { Words } from '../../../messages/words';
import { commitValues } from '../../import/values/commitValues';
import { rememberValues } from '../../import/values/valueRecipes';
import { isIdle, openText, valuesResult } from '../../import/values/valueWords';
import type { Asked } from '../asked';
import type { Decided, TrayPurpose } from '../purpose';
import type { ReadyFile } from '../trayFile';
import { askedIds, handOf, sourcesOf } from './handOf';
import { leftOutOf } from './leftOutOf';
import { ValuesTrayColumns } from './ValuesTrayColumns';
import { ValuesTrayPreview } from './ValuesTrayPreview';

const isDefinitions = ({ found }: ReadyFile): boolean => isBeside(found.draft.table);

/** What no column of a file says, whether somebody has told it or not. */
const openIn = (document: MapDocument, file: ReadyFile): readonly Constant[] =>
  isDefinitions(file) ? [] : constantsOf(handOf(document, file).draft.roles);

const lackIn = (document: MapDocument, file: ReadyFile): Constant | null => {
  const { draft } = handOf(document, file);
  return openIn(document, file).find((what) => !draft[what].trim()) ?? null;
};

const asked = (
  what: Constant,
  words: Words,
  names: readonly string[],
): Asked & { readonly is: 'name' } => ({
  ...{ id: askedIds[what], is: 'name', isMain: true, isKept: false, unknown: null },
  label: words(`values.constant.${what}`),
  placeholder: words(`values.constant.choose.${what}`),
  names,
});

const eachOnce = (names: readonly string[]): readonly string[] => [
  ...new Map(names.map((name) => [sameNameKey(name), name])).values(),
];

function* steps(
  document: MapDocument,
  files: readonly ReadyFile[],
  { answers }: Decided,
): Steps<Result<ValuePlan, FileProblem>> {
  yield;
  const sources = sourcesOf(document, files, answers);
  yield;
  return ok(yield* planManyValues(document, sources));
}

/** Values of measures: each file is of a partner and a period, or its columns say of which. */
export const valuesPurpose: TrayPurpose<ValuePlan> = {
  id: 'values',
  needsCenter: false,
  isPrivate: true,
  asks: (document, words) => [
    asked('partner', words, eachOnce(partnersOf(document).map(({ name }) => name))),
    asked('period', words, eachOnce(periodsOf(document).map(({ label }) => label))),
    asked('measure', words, eachOnce(indicatorsOf(document).map(({ name }) => name))),
  ],
  isAsked: (document, { id }, file) => openIn(document, file).some((what) => askedIds[what] === id),
  unfit: ({ draft }, words) => {
    if (!draft) return null;
    const { table } = draft;
    const isFit = isBeside(table) || mayBeValues(table);
    return isFit ? null : words('values.tray.unfit');
  },
  lackOf: (document, file, words) => {
    const lack = lackIn(document, file);
    return lack && words(`values.open.${lack}`);
  },
  leftOut: (document, file) => (isDefinitions(file) ? [] : leftOutOf(document, file)),
  steps,
  Columns: ValuesTrayColumns,
  Preview: ValuesTrayPreview,
  resultOf: (plan, words, format) => {
    const idle = plan.unchanged > 0 ? 'wizard.preview.nothing' : 'wizard.preview.noneLeft';
    return {
      label: valuesResult(plan, words, format),
      idle: isIdle(plan) ? words(idle) : null,
      open: isAnswered(plan) ? null : openText(plan, words),
    };
  },
  commit: (tools, plan) => {
    const [first, ...others] = plan.sources;
    const count = others.length + 1;
    const file = others.length > 0 ? tools.words('files.count', { count }) : first?.table.file;
    return commitValues(tools, plan, file ?? '');
  },
  remember: (document, file) => {
    const { table, draft } = handOf(document, file);
    const key = sameNameKey(draft.partner);
    const of = partnersOf(document).find(({ name }) => sameNameKey(name) === key)?.id ?? null;
    if (!isDefinitions(file)) rememberValues(table.headers, draft, of);
  },
};
