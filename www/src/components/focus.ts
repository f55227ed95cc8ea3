/** Moves to an element once the page has drawn what belongs to it. */
export function goTo(id: string, block: ScrollLogicalPosition = "start"): void {
  setTimeout(() => {
    const target = document.getElementById(id);
    target?.focus();
    target?.scrollIntoView({ block });
  });
}

/** Opens what hides an element, and moves to it. */
export function goInto(id: string): void {
  const target = document.getElementById(id);
  for (let box = target?.closest("details"); box; box = box.parentElement?.closest("details")) box.open = true;
  goTo(id);
}

/** Moves to the first control of a field, or to the choice made there, opening whatever hides it. */
export function goToField(field: string): void {
  const control =
    document.querySelector<HTMLElement>(`input[type="radio"][name="${field}"]:checked`) ??
    document.querySelector<HTMLElement>(`[data-field="${field}"]`);
  for (let box = control?.closest("details"); box; box = box.parentElement?.closest("details")) box.open = true;
  control?.focus();
}
