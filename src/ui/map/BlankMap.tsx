import { FileSpreadsheet, LayoutTemplate } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { enter } from '../capture/enter';
import { LineField } from '../capture/LineField';
import { Button } from '../parts/Button';
import { fillTemplate } from './fillTemplate';
import { useMap } from './mapContext';
import type { MapTools } from './tools';

const fastEntry = { is: 'entry', theme: null, at: null, asks: 'partner' } as const;

/** What was typed while the map was still opening counts as if it had been typed here. */
const enterEarly = (tools: MapTools): void => {
  const typed = tools.services.typeAhead.take();
  if (!typed) return;
  const lines = typed.split('\n');
  const draft = lines.pop() ?? '';
  for (const text of lines) enter(tools, { text, asks: 'partner', wish: null });
  tools.map.session.setState({ draft, ...(lines.length && { editing: fastEntry }) });
};

/** An empty map: the cursor waits for the project, and there are two other ways to begin. */
export const BlankMap = ({ onImport }: { onImport: (file?: File) => void }) => {
  const tools = useMap();
  const { words } = tools;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    enterEarly(tools);
    input.current?.focus();
  }, [tools]);
  const started = (): void => tools.map.session.setState({ editing: fastEntry });
  return (
    <section className="blank" aria-labelledby="blank-title">
      <h1 id="blank-title" className="blank-title">
        {words('map.blank.title')}
      </h1>
      <p className="blank-text">{words('map.blank.text')}</p>
      <LineField
        ref={input}
        asks="partner"
        wish={[0, 0]}
        catchesTab={false}
        onEntered={started}
        onLeave={() => input.current?.blur()}
        onTable={onImport}
      />
      <div className="blank-ways">
        <Button icon={LayoutTemplate} onPress={() => fillTemplate(tools)}>
          {words('map.blank.template')}
        </Button>
        <Button icon={FileSpreadsheet} onPress={() => onImport()}>
          {words('map.blank.spreadsheet')}
        </Button>
      </div>
    </section>
  );
};
