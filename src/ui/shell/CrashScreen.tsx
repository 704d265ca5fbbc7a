import { Component, type ErrorInfo, type ReactNode } from 'react';
import type { Words } from '../../messages/words';
import { Button } from '../parts/Button';

export interface CrashScreenProps {
  error: unknown;
  words: Words;
  /** Hands out the open map as a file; null where none is open. */
  onDownload: (() => void) | null;
}

/** What a person sees when the app broke: what is safe, and the way out with the work. */
export const CrashScreen = ({ error, words, onDownload }: CrashScreenProps) => (
  <main className="crash" role="alert">
    <h1 className="crash-title">{words('shell.crash.title')}</h1>
    <p>{words(onDownload ? 'shell.crash.safe' : 'shell.crash.stored')}</p>
    <div className="crash-actions">
      {onDownload && (
        <Button variant="primary" onPress={onDownload}>
          {words('shell.crash.download')}
        </Button>
      )}
      <Button onPress={() => window.location.reload()}>{words('shell.crash.again')}</Button>
    </div>
    <details className="crash-details">
      <summary>{words('shell.crash.details')}</summary>
      <pre>{error instanceof Error ? error.message : String(error)}</pre>
    </details>
  </main>
);

interface Props {
  children: ReactNode;
  words: Words;
  /** Downloads the open map; left out where none is open. */
  onDownload?: () => void;
  onError?: (error: unknown, info: ErrorInfo) => void;
}

/** Catches what breaks while drawing and shows the crash screen instead of an empty page. */
export class ErrorBoundary extends Component<Props, { error: { was: unknown } | null }> {
  override state = { error: null as { was: unknown } | null };

  static getDerivedStateFromError(was: unknown) {
    return { error: { was } };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo) {
    this.props.onError?.(error, info);
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    const { words, onDownload = null } = this.props;
    return <CrashScreen error={error.was} words={words} onDownload={onDownload} />;
  }
}
