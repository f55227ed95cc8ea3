/** A browser under load may begin to read the file some seconds after the press. */
const LONGEST_START_MS = 30_000;

/** Hands a file to the browser. It is made here: nothing is fetched and nothing is sent. */
export function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), LONGEST_START_MS);
}
