// Words selected in the document are offered as the value of a field, the likeliest first.

const LONGEST = 2000; // characters
const AROUND = 60; // characters in front of them, which tell the place
const MOST = 6; // fields offered by a key

function chosen() {
  const selection = getSelection();
  const reading = document.getElementById("reading");
  if (!reading || selection.isCollapsed || !reading.contains(selection.anchorNode)) return null;
  const range = selection.getRangeAt(0), ahead = document.createRange();
  ahead.setStart(reading, 0);
  ahead.setEnd(range.startContainer, range.startOffset);
  const words = selection.toString().replace(/\s+/g, " ").trim().slice(0, LONGEST);
  return words && { words, before: ahead.toString().slice(-4 * AROUND).replace(/\s+/g, " ").slice(-AROUND) };
}

const bar = () => document.getElementById("selection");

function show(words, before, box) {
  const said = { value: words, quote: words, before, box };
  for (const [name, text] of Object.entries(said)) bar().querySelector(`[name=${name}]`).value = text;
  bar().querySelector("output").textContent = words ? `“${words}”` : "";
  bar().querySelector(".likely").replaceChildren();
  bar().hidden = false;
}

function offerFields(fields) {
  const names = Object.fromEntries([...bar().querySelector("select").options].map((one) => [one.value, one.textContent]));
  bar().querySelector(".likely").replaceChildren(...fields.slice(0, MOST).map((one, place) => button(one, place, names)));
}

// A box drawn on a page: OCR reads it, and its words are offered as chosen ones are.
export async function offerBox(box) {
  const { words: path, reading, nothing } = bar().dataset;
  show("", "", box);
  bar().querySelector("output").textContent = reading;
  const answer = await fetch(`${path}?${new URLSearchParams({ box })}`).catch(() => null);
  if (bar().querySelector("[name=box]").value !== box) return;
  const found = answer?.ok ? await answer.json() : { words: "", fields: [] };
  if (!found.words) { bar().querySelector("output").textContent = nothing; return; }
  show(found.words, "", box);
  offerFields(found.fields);
  bar().querySelector(".likely button")?.focus();
}

async function offer() {
  const found = bar() && chosen();
  if (!found) return;
  show(found.words, found.before, "");
  const asked = `${bar().dataset.likely}?${new URLSearchParams({ words: found.words, before: found.before })}`;
  const answer = await fetch(asked).catch(() => null);
  if (!answer?.ok || bar().querySelector("[name=value]").value !== found.words) return;
  offerFields(await answer.json());
}

function button({ term, label }, place, names) {
  const made = document.createElement("button");
  made.type = "button";
  const key = document.createElement("kbd");
  key.textContent = place + 1;
  made.append(key, names[term] || label);
  made.addEventListener("click", () => use(term));
  return made;
}

function use(term) {
  bar().querySelector("select").value = term;
  bar().requestSubmit(bar().querySelector("button[name=act]"));
}

export const isOffering = () => bar() && !bar().hidden;
export const useLikely = (number) => bar().querySelectorAll(".likely button")[number - 1]?.click();

export async function useSelection() {
  await offer();
  if (isOffering()) (bar().querySelector(".likely button") || bar().querySelector("select")).focus();
}

export function offerSelection() {
  if (!bar()) return;
  document.addEventListener("pointerup", ({ target }) => { if (!target.closest?.("#selection")) setTimeout(offer); });
  document.addEventListener("keyup", (event) => { if (event.shiftKey || event.key === "Shift") offer(); });
  document.addEventListener("click", ({ target }) => {
    if (target.closest?.("#selection [data-close]")) bar().hidden = true;
  });
}
