/** The first sentence of a text, and what comes after it. A full stop after the number of a day ("9. Februar") ends nothing. */
export function split(text: string): [first: string, rest: string] {
  const [first = text] = /^.*?(?<!\b\d{1,2})[.!?](?=\s|$)/su.exec(text) ?? [];
  return [first, text.slice(first.length).trim()];
}
