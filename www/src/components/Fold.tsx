import type { ComponentChildren } from "preact";
import { t } from "../i18n";

/** From this width on, questions and result stand side by side, and nothing has to be folded. */
const WIDE = "(min-width: 62rem)";

/** A table behind its main amounts: open on a wide screen, folded on a narrow one. */
export function Fold({
  title,
  amounts,
  children,
}: {
  title: string;
  amounts: readonly ComponentChildren[];
  children: ComponentChildren;
}) {
  const [now, plan] = amounts.map(String);
  return (
    <details class="fold" open={matchMedia(WIDE).matches}>
      <summary>
        {plan === undefined ? t("fold-one", { title, now: now ?? "" }) : t("fold-two", { title, now: now ?? "", plan })}
      </summary>
      {children}
    </details>
  );
}
