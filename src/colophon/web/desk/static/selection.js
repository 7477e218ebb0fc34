// Words selected in the document are offered as the value of a field.

const LONGEST = 2000; // characters

function chosen() {
  const selection = getSelection();
  const reading = document.getElementById("reading");
  if (!reading || selection.isCollapsed || !reading.contains(selection.anchorNode)) return "";
  return selection.toString().replace(/\s+/g, " ").trim().slice(0, LONGEST);
}

function offer() {
  const bar = document.getElementById("selection");
  const words = bar && chosen();
  if (!words) return;
  bar.hidden = false;
  bar.querySelector("[name=value]").value = words;
  bar.querySelector("output").textContent = `“${words}”`;
  const last = sessionStorage.getItem("colophon-field");
  if (last) bar.querySelector("select").value = last;
}

export function useSelection() {
  offer();
  const bar = document.getElementById("selection");
  if (bar && !bar.hidden) bar.querySelector("select").focus();
}

export function offerSelection() {
  document.addEventListener("pointerup", () => setTimeout(offer));
  document.addEventListener("keyup", (event) => { if (event.shiftKey || event.key === "Shift") offer(); });
  document.addEventListener("focusin", ({ target }) => {
    const term = target.closest?.(".field")?.dataset.term;
    if (term) sessionStorage.setItem("colophon-field", term);
  });
  document.addEventListener("click", ({ target }) => {
    if (target.closest?.("#selection [data-close]")) document.getElementById("selection").hidden = true;
  });
}
