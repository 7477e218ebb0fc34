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

async function offer() {
  const found = bar() && chosen();
  if (!found) return;
  bar().hidden = false;
  for (const name of ["value", "quote"]) bar().querySelector(`[name=${name}]`).value = found.words;
  bar().querySelector("[name=before]").value = found.before;
  bar().querySelector("output").textContent = `“${found.words}”`;
  const asked = `${bar().dataset.likely}?${new URLSearchParams({ words: found.words, before: found.before })}`;
  const answer = await fetch(asked).catch(() => null);
  if (!answer?.ok || bar().querySelector("[name=value]").value !== found.words) return;
  const names = Object.fromEntries([...bar().querySelector("select").options].map((one) => [one.value, one.textContent]));
  bar().querySelector(".likely").replaceChildren(...(await answer.json()).slice(0, MOST).map((one, place) => button(one, place, names)));
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
