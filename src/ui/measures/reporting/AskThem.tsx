import { Copy } from 'lucide-react';
import { useState } from 'react';
import { nodeOf } from '../../../domain/document';
import type { PeriodRow } from '../../../domain/measureRow';
import { useDocument } from '../../map/mapContext';
import { Button } from '../../parts/Button';
import { useFormat } from '../../shell/services';
import { useVoice } from '../figureText';
import type { Asking } from './whoReported';

type Copying = 'copied' | 'copyFailed' | null;

const useSentences = (askings: readonly Asking[], period: PeriodRow): readonly string[] => {
  const { words } = useVoice();
  const format = useFormat();
  const document = useDocument();
  const listed = (names: readonly string[]): string =>
    format
      .list(names)
      .map(({ text }) => text)
      .join('');
  return askings.map(({ partners, measures }) =>
    words('reporting.ask', {
      partners: listed(partners.map((id) => nodeOf(document, id)?.name ?? '')),
      measures: listed(measures.map(({ name }) => name)),
      period: period.label,
    }),
  );
};

/** A longer list is folded: it would push everything else out of sight. */
const shownAtOnce = 4;

const Lines = ({ of }: { of: readonly string[] }) =>
  of.map((sentence) => <p key={sentence}>{sentence}</p>);

/** Whom to ask for what is missing, in sentences that can be copied. */
export const AskThem = ({ askings, period }: { askings: readonly Asking[]; period: PeriodRow }) => {
  const { words } = useVoice();
  const sentences = useSentences(askings, period);
  const [state, setState] = useState<Copying>(null);
  if (sentences.length === 0)
    return (
      <p className="reporting-all">{words('reporting.nobodyMissing', { period: period.label })}</p>
    );
  const more = sentences.slice(shownAtOnce);
  const copy = () =>
    navigator.clipboard.writeText(sentences.join('\n')).then(
      () => setState('copied'),
      () => setState('copyFailed'),
    );
  return (
    <div className="reporting-ask">
      <Lines of={sentences.slice(0, shownAtOnce)} />
      {more.length > 0 && (
        <details>
          <summary>{words('reporting.more', { count: more.length })}</summary>
          <Lines of={more} />
        </details>
      )}
      <div className="reporting-copy tab-tools">
        <Button icon={Copy} onPress={() => void copy()}>
          {words('reporting.copy')}
        </Button>
        <span role="status">{state && words(`computed.${state}`)}</span>
      </div>
    </div>
  );
};
