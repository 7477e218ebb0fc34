// The reading of a date is shown while it is typed.

const PAUSE = 150; // milliseconds without a key before asking
let timer = 0;

async function read(input) {
  const shown = (input.closest("form, label")).querySelector(".reading-of");
  const text = input.value.trim();
  if (!shown || !text) { if (shown) shown.textContent = ""; return; }
  const language = document.getElementById("desk")?.dataset.language || "";
  const answer = await fetch(`/reading?${new URLSearchParams({ text, language })}`).catch(() => null);
  if (!answer?.ok || input.value.trim() !== text) return;
  const found = await answer.json();
  shown.classList.toggle("unread", !found);
  if (!found) shown.textContent = document.body.dataset.unread;
  else shown.textContent = ["=", found.words, found.edtf && `· ${found.edtf}`, found.earliest && found.earliest !== found.latest && `· ${found.earliest} – ${found.latest}`].filter(Boolean).join(" ");
}

export function readDates() {
  document.addEventListener("input", ({ target }) => {
    if (!target.matches?.("[data-date]")) return;
    clearTimeout(timer);
    timer = setTimeout(read, PAUSE, target);
  });
  document.addEventListener("focusin", ({ target }) => { if (target.matches?.("[data-date]")) read(target); });
}
