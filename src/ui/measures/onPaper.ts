import { createContext, useContext } from 'react';

const OnPaper = createContext(false);

/** Says to what is inside that it stands on paper. */
export const OnPaperProvider = OnPaper.Provider;

/** True on paper: nothing there can be pressed, opened or scrolled, so all of it is shown at once. */
export const useOnPaper = (): boolean => useContext(OnPaper);
