import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { goInto } from "../components/focus";
import { t } from "../i18n";
import { firstTerm, type Term } from "./terms";

/** A word of the letters in a sentence: pressed, it says what it means, and leads to the other words. */
function Word({ term: { id, name, words }, children }: { term: Term; children: string }) {
  const popover = `${useId()}-${id}`;
  return (
    <>
      <button type="button" class="term" popovertarget={popover}>
        {children}
      </button>
      <span popover="auto" id={popover} class="term-means">
        <strong>{t(name)}</strong> {t(words)}{" "}
        <a
          href={`#term-${id}`}
          onClick={(event) => {
            event.preventDefault();
            event.currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
            goInto(`term-${id}`);
          }}
        >
          {t("gloss-all")}
        </a>
      </span>
    </>
  );
}

/** A text in which each word of the letters is explained where it first stands; those that were explained before are left as they are. */
export function explain(text: string, seen: Set<string>): ComponentChildren {
  const place = firstTerm(text, seen);
  if (!place) return text;
  const { term, from, to } = place;
  seen.add(term.id);
  return (
    <>
      {text.slice(0, from)}
      <Word term={term}>{text.slice(from, to)}</Word>
      {explain(text.slice(to), seen)}
    </>
  );
}
