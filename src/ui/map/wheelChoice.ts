import type { MapTools } from './tools';

/** A wheel that turns in notches, up and down only: most likely a mouse. */
const looksLikeMouse = ({ deltaX, deltaY, deltaMode }: WheelEvent): boolean =>
  deltaX === 0 && (deltaMode !== 0 || (Math.abs(deltaY) >= 100 && Number.isInteger(deltaY)));

/** Says once that the wheel could zoom instead; from then on it is settled. */
const offer = ({ services, words }: MapTools): void => {
  const { preferences, toasts } = services;
  preferences.setState({ wheel: 'pan' });
  toasts.show({
    text: words('canvas.wheel.offer'),
    action: {
      label: words('canvas.wheel.zoom'),
      run: () => preferences.setState({ wheel: 'zoom' }),
    },
  });
};

/** Whether the person wants a wheel to zoom; asks those who turn one for the first time. */
export const wheelZooms = (tools: MapTools, event: WheelEvent): boolean => {
  const { wheel } = tools.services.preferences.getState();
  const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (wheel === 'auto' && isPlain && looksLikeMouse(event)) offer(tools);
  return wheel === 'zoom';
};
