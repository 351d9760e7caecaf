import { FieldNote } from './field-note';
import type { FieldNotes as Notes } from './field-wiring';

/** Error first, because it says what to do; the hint stays, because it says how. */
export function FieldNotes({ id, hint, ok, error }: Notes & { id: string }) {
  return (
    <>
      {error ? (
        <FieldNote id={`${id}-error`} tone="error">
          {error}
        </FieldNote>
      ) : null}
      {!error && ok ? (
        <FieldNote id={`${id}-ok`} tone="ok">
          {ok}
        </FieldNote>
      ) : null}
      {hint ? (
        <FieldNote id={`${id}-hint`} tone="hint">
          {hint}
        </FieldNote>
      ) : null}
    </>
  );
}
