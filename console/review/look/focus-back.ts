import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * The focus goes back to what opened an editor, once that stands there again: a person who works by keyboard keeps the
 * place. Not by the next frame, which on a busy machine comes before the editor is gone.
 * @param open whether the editor is shown
 * @returns the control to go back to, and what is to be called where the person leaves the editor by itself
 */
export function useFocusBack(open: boolean): {
  control: RefObject<HTMLButtonElement | null>;
  goBack: () => void;
} {
  const control = useRef<HTMLButtonElement>(null);
  const due = useRef(false);
  useLayoutEffect(() => {
    if (open || !due.current) return;
    due.current = false;
    control.current?.focus();
  }, [open]);
  return {
    control,
    goBack: () => {
      due.current = true;
    },
  };
}
