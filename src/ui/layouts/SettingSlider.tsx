import { useEffect, useState } from 'react';
import { Label } from 'react-aria-components/Label';
import { Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components/Slider';

export interface SettingSliderProps {
  label: string;
  bounds: { readonly min: number; readonly max: number; readonly step: number };
  value: number;
  /** When the hand lets go, or after a key: once a change, so that it is one step back. */
  onEnd: (value: number) => void;
}

/** A number by hand; arrow keys go step by step. */
export const SettingSlider = ({ label, bounds, value, onEnd }: SettingSliderProps) => {
  const [now, setNow] = useState(value);
  useEffect(() => setNow(value), [value]);
  return (
    <Slider
      className="slider"
      value={now}
      onChange={(next) => setNow(Number(next))}
      onChangeEnd={(next) => onEnd(Number(next))}
      minValue={bounds.min}
      maxValue={bounds.max}
      step={bounds.step}
    >
      <Label className="field-label">{label}</Label>
      <SliderOutput className="slider-value" />
      <SliderTrack className="slider-track">
        <SliderThumb className="slider-thumb" />
      </SliderTrack>
    </Slider>
  );
};
