import { forgetCases } from "../advise/cases";
import { close, isOpen, PANEL } from "./KeepButton";
import { News } from "./News";
import { forgetRead } from "./open";
import { Panel } from "./Panel";

/** Forgets what stands here: the other open cases, a link that was made, a file that waits for a yes. */
export function forgetKept(): void {
  forgetCases();
  isOpen.value = false;
  forgetRead();
}

/** Under the header: what can be kept and shown, and what there is to say about a file or a link. */
export const Keeping = () => (
  <>
    {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it from any of its fields. */}
    <div
      id={PANEL}
      class="keep-panel"
      hidden={!isOpen.value}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
    >
      {isOpen.value && <Panel />}
    </div>
    <News />
  </>
);
