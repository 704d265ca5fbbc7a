import { X } from 'lucide-react';
import { useStore } from 'zustand';
import { useServices, useWords } from '../shell/services';
import { Button, IconButton } from './Button';
import type { Toast } from './toasts';

const Message = ({ toast, onDone }: { toast: Toast; onDone: () => void }) => {
  const words = useWords();
  const { action } = toast;
  return (
    <div className="toast">
      <span className="toast-text">{toast.text}</span>
      {action && (
        <Button
          variant="quiet"
          onPress={() => {
            onDone();
            action.run();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton icon={X} label={words('common.dismiss')} onPress={onDone} />
    </div>
  );
};

/** Messages at the lower edge. They wait while pointed at or focused; F6 leads there. */
export const ToastList = ({ onEmptied }: { onEmptied?: () => void }) => {
  const words = useWords();
  const { toasts } = useServices();
  const shown = useStore(toasts.state);
  const done = (id: number) => {
    toasts.dismiss(id);
    if (toasts.state.getState().length === 0) onEmptied?.();
  };
  return (
    <section
      className="toasts"
      aria-label={words('common.messages')}
      data-region={shown.length > 0 ? 'toasts' : undefined}
      data-react-aria-top-layer="true"
      onPointerEnter={toasts.hold}
      onPointerLeave={toasts.release}
      onFocus={toasts.hold}
      onBlur={toasts.release}
    >
      <div role="status" className="toast-list">
        {shown.map((toast) => (
          <Message key={toast.id} toast={toast} onDone={() => done(toast.id)} />
        ))}
      </div>
    </section>
  );
};
