import { useSignalEffect } from "@preact/signals";
import { useRef, useState } from "preact/hooks";
import type { ComponentChildren } from "preact";
import { SINGLE } from "virtual:engine";
import { FileChoice } from "../components/FileChoice";
import { live, solveNow } from "../form/live";
import { t } from "../i18n";
import { keptForLink } from "./file/write";
import { CopyLink } from "./link/CopyLink";
import { linkTo } from "./link/link";
import { openFile } from "./open";
import { Receipt } from "./Receipt";
import { save, saveMonths } from "./save";

/** What was done last, in words, or what it gave; and the button that did it. */
type Said = ComponentChildren;
interface Done {
  by: string;
  said: Said;
}

async function makeLink(): Promise<Said> {
  const kept = keptForLink();
  return kept ? <CopyLink address={await linkTo(kept)} /> : t("keep-nothing");
}

interface ActionProps {
  id: string;
  label: string;
  hint: string;
  done: Done | undefined;
  act: () => void;
}

/** A button; what it did is said under it, where the eye is. */
function Action({ id, label, hint, done, act }: ActionProps) {
  const said = done?.by === id ? done.said : undefined;
  return (
    <li>
      <button
        type="button"
        id={id}
        class="secondary"
        aria-describedby={`${id}-hint`}
        onClick={() => {
          solveNow(); // a button may be faster than the pause after a key
          act();
        }}
      >
        {label}
      </button>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <div class={said ? "keep-said" : undefined} role="status">
        {said}
      </div>
    </li>
  );
}

/** Everything by which answers and results leave the page, each only when its button is pressed. */
export function Panel() {
  const [done, setDone] = useState<Done>();
  const file = useRef<HTMLInputElement>(null);
  // What was said belongs to the answers of then; the same answers may be calculated once more.
  const answers = useRef(live.value.draft);
  useSignalEffect(() => {
    const { draft } = live.value;
    if (draft !== answers.current) setDone(undefined);
    answers.current = draft;
  });
  const hasResult = live.value.outcome !== undefined;
  const say = (by: string, said: Said): void => setDone({ by, said });
  return (
    <section aria-labelledby="keep-panel-title">
      <h2 id="keep-panel-title">{t("keep-panel-title")}</h2>
      <p>{t("keep-panel-intro")}</p>
      <ul class="keep-actions">
        <Action
          id="keep-save"
          label={t("keep-save")}
          hint={t("keep-save-hint")}
          done={done}
          act={() => say("keep-save", save())}
        />
        <Action
          id="keep-file"
          label={t("keep-file")}
          hint={t("keep-file-hint")}
          done={done}
          act={() => file.current?.click()}
        />
        {/* A link to a file on a stick would name folders of this device, and open nowhere else. */}
        {!SINGLE && (
          <Action
            id="keep-link"
            label={t("keep-link")}
            hint={t("keep-link-hint")}
            done={done}
            act={() => void makeLink().then((said) => say("keep-link", said))}
          />
        )}
        {hasResult && (
          <>
            <Action
              id="keep-print"
              label={t("keep-print")}
              hint={t("keep-print-hint")}
              done={done}
              act={() => print()}
            />
            <Action
              id="keep-csv"
              label={t("keep-csv")}
              hint={t("keep-csv-hint")}
              done={done}
              act={() => say("keep-csv", saveMonths())}
            />
            <Action
              id="keep-receipt"
              label={t("keep-receipt")}
              hint={t("keep-receipt-hint")}
              done={done}
              act={() => say("keep-receipt", <Receipt />)}
            />
          </>
        )}
      </ul>
      {!hasResult && <p class="hint">{t("keep-no-result")}</p>}
      <FileChoice
        id="keep-file-input"
        field={file}
        chosen={(one) => {
          setDone(undefined);
          if (one) void openFile(one);
        }}
      />
    </section>
  );
}
