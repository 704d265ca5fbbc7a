import { CalendarPlus, X } from 'lucide-react';
import { useRef } from 'react';
import { anotherSpan, type Expected, setExpectation } from '../../../domain/commands/expectations';
import { dayFrom } from '../../../domain/commands/values';
import type { ExpectationRow } from '../../../domain/measureRow';
import { dayAfter } from '../../../measurement/calendar';
import { DraftField } from '../../inspector/DraftField';
import { useChecked } from '../../inspector/NodeFields';
import { useMap } from '../../map/mapContext';
import { IconButton } from '../../parts/Button';

interface SpanProps {
  row: ExpectationRow;
  partner: string;
  /** What else can be done with this time. */
  deed: 'another' | 'less' | null;
  onGone: () => void;
}

/** What may be done with a time: one of several can go, the last one that ends can have a next. */
const deedOf = (rows: readonly ExpectationRow[], at: number): SpanProps['deed'] => {
  if (at === rows.length - 1 && rows[at]?.to) return 'another';
  return rows.length > 1 ? 'less' : null;
};

const Span = ({ row, partner, deed, onGone }: SpanProps) => {
  const { words, run } = useMap();
  const checked = useChecked();
  const { indicator, id } = row;
  const set = (args: Omit<Expected, 'indicator' | 'partners'>): void =>
    void run(setExpectation, { indicator, partners: [row.partner], ...args });
  return (
    <span className="define-days">
      {(['from', 'to'] as const).map((day) => (
        <DraftField
          key={day}
          id={`${id}/${day}`}
          type="date"
          label={words(`define.expected.${day}`, { partner })}
          hideLabel
          value={row[day] ?? ''}
          check={checked(dayFrom)}
          onTake={(text) => set({ isExpected: true, span: id, [day]: text })}
        />
      ))}
      {deed === 'another' && (
        <IconButton
          icon={CalendarPlus}
          label={words('define.expected.another', { partner })}
          onPress={() => set({ isExpected: true, span: anotherSpan, from: dayAfter(row.to ?? '') })}
        />
      )}
      {deed === 'less' && (
        <IconButton
          icon={X}
          label={words('define.expected.less', { partner, day: row.from ?? '…' })}
          onPress={() => {
            set({ isExpected: false, span: id });
            onGone();
          }}
        />
      )}
    </span>
  );
};

const byStart = (one: ExpectationRow, other: ExpectationRow): number =>
  (one.from ?? '').localeCompare(other.from ?? '') ||
  (one.to ?? '~').localeCompare(other.to ?? '~');

/** From when to when a partner is to report, once or several times; open where left empty. */
export const ExpectedDays = (props: { rows: readonly ExpectationRow[]; partner: string }) => {
  const rows = [...props.rows].sort(byStart);
  const list = useRef<HTMLDivElement>(null);
  /** The button somebody pressed goes with its time: the keyboard stays beside the others. */
  const stay = (): void =>
    void requestAnimationFrame(() => list.current?.querySelector('input')?.focus());
  return (
    <div ref={list} className="define-spans">
      {rows.map((row, at) => (
        <Span
          key={row.id}
          {...{ row, partner: props.partner, deed: deedOf(rows, at) }}
          onGone={stay}
        />
      ))}
    </div>
  );
};
