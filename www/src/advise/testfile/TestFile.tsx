import { useMemo, useState } from "preact/hooks";
import { download } from "../../components/download";
import { goTo } from "../../components/focus";
import { live, solveNow } from "../../form/live";
import { t } from "../../i18n";
import { askedCase } from "../../keep/file/write";
import { hidesWage } from "../../keep/names";
import { anonymous, type Anonymous, type Change } from "./anonymous";
import { testFile, testFileName } from "./file";
import { placeWords, remaining, telling } from "./remains";

const PART = "test-file-part";
const TITLE = "test-file-title";

/** A button that turns the case into an anonymous test file. What is in it stands there before it is downloaded. */
export function TestFile() {
  const [open, setOpen] = useState(false);
  const toggle = (): void => {
    solveNow();
    setOpen(!open);
    if (!open) goTo(TITLE);
  };
  return (
    <>
      <p>
        <button
          type="button"
          id="test-file"
          class="link unfolds"
          aria-expanded={open}
          aria-controls={PART}
          onClick={toggle}
        >
          {t("test-open")}
        </button>
      </p>
      <div id={PART} hidden={!open}>
        {open && <Made />}
      </div>
    </>
  );
}

function Made() {
  const { outcome } = live.value;
  const made = useMemo(() => {
    const question = askedCase();
    return question && anonymous(question, hidesWage);
  }, [outcome]);
  return (
    <section class="notice test-file" aria-labelledby={TITLE}>
      <h4 id={TITLE} tabIndex={-1}>
        {t("test-title")}
      </h4>
      {made ? <What made={made} /> : <p>{t("keep-no-result")}</p>}
    </section>
  );
}

function What({ made }: { made: Anonymous }) {
  const { question, changes } = made;
  const text = testFile(made);
  const gone = changes.filter(({ after }) => after === undefined).map(({ path }) => placeWords(path));
  const moved = changes.filter(({ after }) => after !== undefined);
  return (
    <>
      <p>{t("test-intro")}</p>
      <p>
        {t("test-names")} {gone.length > 0 && t("test-gone", { what: [...new Set(gone)].join(", ") })}
      </p>
      {moved.length > 0 && (
        <>
          <p>{t("test-moved")}</p>
          <ul id="test-moved">
            {moved.map((change) => (
              <li key={change.path}>{moveWords(change)}</li>
            ))}
          </ul>
        </>
      )}
      <p>{t("test-remains")}</p>
      <ul id="test-remains">
        {remaining(question).map(([place, values]) => (
          <li key={place}>{t("test-value", { place, values })}</li>
        ))}
      </ul>
      <p>{t("test-care")}</p>
      <details>
        <summary>{t("test-text")}</summary>
        <pre tabIndex={0} lang="en">
          {text}
        </pre>
      </details>
      <button
        type="button"
        id="test-download"
        class="secondary"
        onClick={() => download(testFileName(made), "application/toml", text)}
      >
        {t("test-download")}
      </button>
    </>
  );
}

/** A date or a rate, as it was and as it stands in the file. */
const moveWords = ({ path, before, after }: Change): string =>
  t("test-move", {
    place: placeWords(path),
    before: telling(path, before) ?? before,
    after: telling(path, after) ?? after ?? "",
  });
