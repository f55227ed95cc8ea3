import { language } from "../../i18n";
import { languageIn } from "../../i18n/languages";
import { endingFor } from "../../state/audience";
import { damaged, LARGEST, UNREADABLE, type Kept, type Reading } from "../file/format";
import { readKept } from "../file/read";
import { pack, unpack } from "./pack";

/** The part of an address behind "#" never leaves the browser: "#nl&case=…". */
const CASE = "&case=";

/** The address of this page with the case in it, in the language on screen. */
export const linkTo = async (kept: Kept): Promise<string> =>
  `${location.href.replace(/#.*$/s, "")}#${language.value}${CASE}${await pack(JSON.stringify(kept))}`;

/** The case in an address as it was packed; nothing when there is none. */
export function packedIn(fragment: string): string | undefined {
  const place = fragment.indexOf(CASE);
  return place < 0 ? undefined : fragment.slice(place + CASE.length);
}

/** Takes the case out of the address bar. The language stays, and for whom the page is. */
export const shortenAddress = (): void => history.replaceState(history.state, "", endingFor(languageIn(location.hash)));

export async function readLink(packed: string): Promise<Reading> {
  const text = await unpack(packed, LARGEST);
  return text === undefined ? damaged(UNREADABLE) : readKept(text);
}
