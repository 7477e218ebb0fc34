// Type-ahead over every vocabulary of a field (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/).

const PAUSE = 120; // milliseconds without a key before asking
let list = null, owner = null, timer = 0, count = 0;

function close() {
  list?.remove();
  owner?.setAttribute("aria-expanded", "false");
  owner?.removeAttribute("aria-activedescendant");
  list = owner = null;
}

const field = (input) => input.dataset.suggest === "*"
  ? input.form.querySelector("[data-field]").value : input.dataset.suggest;

function line(tag, text) {
  const element = document.createElement(tag);
  element.textContent = text;
  element.dir = "auto";
  return element;
}

function option(choice) {
  const item = document.createElement("li");
  item.id = `choice-${count++}`;
  item.setAttribute("role", "option");
  item.dataset.uri = choice.uri;
  item.append(line("span", choice.matched ? `${choice.label} (${choice.matched})` : choice.label));
  const more = [
    choice.broader.length && `↑ ${choice.broader.join(", ")}`,
    choice.narrower.length && `↓ ${choice.narrower.join(", ")}`,
    choice.others.length && `= ${choice.others.join(", ")}`,
    choice.vocabulary,
  ].filter(Boolean).join(" · ");
  item.append(line("small", more));
  if (choice.note) item.append(line("small", choice.note.slice(0, 180)));
  return item;
}

// of several values, parted by a bar, the last one is being typed
const typed = (input) => (input.dataset.parted ? input.value.split("|").at(-1) : input.value).trim();

async function ask(input) {
  const text = typed(input);
  if (text.length < 2 || /^https?:/.test(text)) return close();
  const answer = await fetch(`/terms?${new URLSearchParams({ field: field(input), q: text })}`);
  if (!answer.ok || typed(input) !== text) return undefined;
  const found = await answer.json();
  close();
  if (!found.length || document.activeElement !== input) return undefined;
  list = document.createElement("ul");
  list.className = "choices";
  list.id = "choices";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.getAttribute("aria-label") || input.name);
  list.append(...found.map(option));
  owner = input;
  input.parentElement.append(list);
  input.setAttribute("aria-expanded", "true");
  return undefined;
}

function choose(item) {
  const before = owner.dataset.parted ? owner.value.split("|").slice(0, -1).map((one) => `${one.trim()} | `).join("") : "";
  owner.value = before + item.dataset.uri;
  const input = owner;
  close();
  input.form.querySelector("button[name=act], button").focus();
}

function move(by) {
  const items = [...list.children];
  const now = items.findIndex((one) => one.getAttribute("aria-selected") === "true");
  const next = items[(now + by + items.length) % items.length];
  for (const one of items) one.setAttribute("aria-selected", String(one === next));
  next.scrollIntoView({ block: "nearest" });
  owner.setAttribute("aria-activedescendant", next.id);
}

export function offerChoices() {
  document.addEventListener("focusin", ({ target }) => {
    if (!target.matches?.("[data-suggest]")) return;
    target.setAttribute("role", "combobox");
    target.setAttribute("aria-autocomplete", "list");
    target.setAttribute("aria-controls", "choices");
    if (!target.hasAttribute("aria-expanded")) target.setAttribute("aria-expanded", "false");
  });
  document.addEventListener("input", ({ target }) => {
    if (!target.matches("[data-suggest]")) return;
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE, target);
  });
  document.addEventListener("keydown", (event) => {
    if (!list || event.target !== owner) return;
    if (event.key === "ArrowDown") move(1);
    else if (event.key === "ArrowUp") move(-1);
    else if (event.key === "Enter") {
      const chosen = list.querySelector("[aria-selected=true]");
      if (!chosen) return;
      choose(chosen);
    } else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }, true);
  document.addEventListener("pointerdown", (event) => {
    const item = event.target.closest?.(".choices li");
    if (item) { event.preventDefault(); choose(item); } else if (list && event.target !== owner) close();
  });
}
