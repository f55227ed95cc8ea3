/** The text of a file: with line ends, so that a person can read it too. */
export const fileText = (kept: object): string => `${JSON.stringify(kept, null, 1)}\n`;
