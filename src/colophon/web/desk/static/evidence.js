// Moving to a value moves the document to its evidence, in the text and on the page.

const names = (element) => (element.dataset.evidence || "").split(" ").filter(Boolean);
const still = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

function bring(element, box) {
  const at = element.getBoundingClientRect(), around = box.getBoundingClientRect();
  if (at.top > around.top + 40 && at.bottom < around.bottom - 60) {
    box.scrollTo({ top: box.scrollTop, behavior: "instant" }); // it may be on its way elsewhere
    return;
  }
  box.scrollTo({ top: box.scrollTop + at.top - around.top - box.clientHeight / 3, behavior: still() ? "auto" : "smooth" });
}

function light(name) {
  const reading = document.getElementById("reading");
  if (!reading) return;
  let first = null;
  for (const mark of reading.querySelectorAll("mark")) {
    const on = names(mark).includes(name);
    mark.classList.toggle("now", on);
    if (on && !first) first = mark;
  }
  const sheets = document.getElementById("sheets");
  if (sheets && !sheets.hidden) lightPage(sheets, name);
  else if (first) bring(first, reading);
}

function lightPage(sheets, name) {
  const value = document.querySelector(`.value[data-evidence="${CSS.escape(name)}"]`);
  const page = sheets.querySelector(`[data-page-number="${Number(value?.dataset.page) || 1}"]`);
  for (const rect of sheets.querySelectorAll("rect")) rect.classList.toggle("now", rect.dataset.name === name);
  bring(sheets.querySelector("rect.now") || page || sheets, sheets);
}

async function drawBoxes(sheets) {
  if (sheets.dataset.drawn) return;
  sheets.dataset.drawn = "yes";
  const id = document.getElementById("desk").dataset.id;
  for (const figure of [...sheets.children].slice(0, 40)) {
    const answer = await fetch(`/records/${id}/boxes/${figure.dataset.pageNumber}`);
    if (!answer.ok) continue;
    for (const box of await answer.json()) {
      const rect = document.createElementNS("http://www.w3.org/2000/svg", "rect");
      for (const side of ["x", "y", "width", "height"]) rect.setAttribute(side, box[side]);
      rect.dataset.name = box.name;
      figure.querySelector("svg").append(rect);
    }
  }
  const now = document.activeElement?.closest?.(".value");
  if (now) light(now.dataset.evidence);
}

function show(view) {
  sessionStorage.setItem("colophon-view", view);
  open(view);
}

function open(view) {
  const reading = document.getElementById("reading"), sheets = document.getElementById("sheets");
  if (!sheets) return;
  reading.hidden = view === "pages";
  sheets.hidden = view !== "pages";
  for (const one of document.querySelectorAll("[data-view]")) one.setAttribute("aria-pressed", String(one.dataset.view === view));
  if (view === "pages") drawBoxes(sheets);
}

export const otherView = () => show(document.getElementById("sheets")?.hidden ? "pages" : "text");

export function followEvidence() {
  document.addEventListener("focusin", (event) => {
    const value = event.target.closest?.(".value");
    if (value) light(value.dataset.evidence);
  });
  document.addEventListener("click", (event) => {
    const view = event.target.closest?.("[data-view]");
    if (view) return show(view.dataset.view);
    const mark = event.target.closest?.("#reading mark");
    if (!mark || !getSelection().isCollapsed) return;
    for (const name of names(mark)) {
      const value = document.getElementById(`v-${name}`);
      if (value) { value.focus(); return; }
    }
  });
  const chosen = sessionStorage.getItem("colophon-view");
  if (chosen === "pages" || (!chosen && document.getElementById("sheets")?.dataset.scanned)) open("pages");
}
