import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AskPassword } from '../../interchange/readClient';

/** A protected file whose password is asked for. */
export interface PasswordQuestion {
  readonly file: string;
  /** The last one did not fit. */
  readonly wasWrong: boolean;
  /** Null when the person gives up. */
  readonly answer: (password: string | null) => void;
}

/** Asks for passwords of files, one at a time. What is typed is kept nowhere. */
export interface Passwords {
  readonly question: StoreApi<PasswordQuestion | null>;
  readonly ask: AskPassword;
}

/** Nobody is asked yet. */
export const createPasswords = (): Passwords => {
  const question = createStore<PasswordQuestion | null>(() => null);
  return {
    question,
    ask: (file, wasWrong) =>
      new Promise((resolve) => {
        question.getState()?.answer(null);
        const answer = (password: string | null): void => {
          question.setState(null, true);
          resolve(password);
        };
        question.setState({ file, wasWrong, answer }, true);
      }),
  };
};
