import type { RefObject } from "preact";

/** A field for a file that a button opens. The same file can be chosen twice in a row. */
export function FileChoice({
  id,
  field,
  chosen,
}: {
  id: string;
  field: RefObject<HTMLInputElement | null>;
  chosen: (file: File | undefined) => void;
}) {
  return (
    <input
      ref={field}
      id={id}
      type="file"
      accept=".json,application/json"
      hidden
      onChange={(event) => {
        const [file] = event.currentTarget.files ?? [];
        event.currentTarget.value = "";
        chosen(file);
      }}
    />
  );
}
