import { studentVoice } from '../../domain/studentVoice';
import { useDocument, useMap } from '../map/mapContext';
import { Labeled } from './Labeled';

/** How many partners give students a seat, of those where it is known. */
export const StudentVoice = () => {
  const { words } = useMap();
  const { yes, known, unknown } = studentVoice(useDocument());
  const percent = Math.round((100 * yes) / known);
  return (
    <Labeled label={words('inspector.voice.label')}>
      {known === 0 ? (
        <span>{words('inspector.voice.none')}</span>
      ) : (
        <>
          <span>{words('inspector.voice.share', { percent })}</span>
          <span className="field-hint">{words('inspector.voice.known', { yes, known })}</span>
          {unknown > 0 && (
            <span className="field-hint">
              {words('inspector.voice.unknown', { count: unknown })}
            </span>
          )}
        </>
      )}
    </Labeled>
  );
};
