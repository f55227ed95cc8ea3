import { noteBeside } from "../../form/memory";
import { asked } from "../live";
import { forgetTyped, isEmployerUntouched, putTyped, typedByEmployer } from "../fields";
import { asTypedByEmployer } from "./check";
import { followJobLinks, forgetNews } from "./open";

/** From now on what an employer types is noted with this tab, so that loading again loses nothing; what was noted comes back. */
export function followEmployer(): void {
  const found = asTypedByEmployer(
    noteBeside("employer", () => (isEmployerUntouched() ? undefined : typedByEmployer())),
  );
  if (found) putTyped(found);
  followJobLinks();
}

export function forgetEmployer(): void {
  forgetTyped();
  forgetNews();
  asked.value = false;
}
