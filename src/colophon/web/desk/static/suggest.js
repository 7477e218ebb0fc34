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
  Object.assign(item.dataset, { uri: choice.uri, label: choice.label });
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

function fresh(input) {
  const one = document.querySelector(`#concept option[value="${CSS.escape(field(input))}"]`);
  const item = document.createElement("li");
  item.id = `choice-${count++}`;
  item.className = "new";
  item.setAttribute("role", "option");
  Object.assign(item.dataset, { uri: "", label: input.value.trim() });
  const { choiceNew, choiceConcept, choiceAuthority } = document.body.dataset;
  if (one) item.dataset.concept = "yes";
  if (input.dataset.authority) item.dataset.made = "yes";
  item.append(line("span", (one ? choiceConcept : input.dataset.authority ? choiceAuthority : choiceNew).replace("{words}", input.value.trim())));
  return item;
}

async function ask(input) {
  if (input.value === input.dataset.shown) return close();
  const text = typed(input);
  if (text.length < 2 || /^https?:/.test(text)) return close();
  const answer = await fetch(`/terms?${new URLSearchParams({ field: field(input), q: text })}`);
  if (!answer.ok || typed(input) !== text) return undefined;
  const found = await answer.json();
  close();
  const named = field(input) !== "language" && input.name === "value" && !input.dataset.parted;
  if ((!found.length && !named) || document.activeElement !== input) return undefined;
  list = document.createElement("ul");
  list.className = "choices";
  list.id = "choices";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.getAttribute("aria-label") || input.name);
  list.append(...found.map(option));
  if (named) list.append(fresh(input));
  owner = input;
  input.parentElement.append(list);
  input.setAttribute("aria-expanded", "true");
  return undefined;
}

function choose(item) {
  const input = owner;
  if (item.dataset.concept) { close(); makeConcept(input); return; }
  const before = input.dataset.parted ? input.value.split("|").slice(0, -1).map((one) => `${one.trim()} | `).join("") : "";
  input.value = input.dataset.parted ? before + item.dataset.uri : item.dataset.label;
  if (item.dataset.uri && !input.dataset.parted) Object.assign(input.dataset, { uri: item.dataset.uri, shown: item.dataset.label });
  if (item.dataset.made) input.dataset.made = item.dataset.label;
  close();
  input.dispatchEvent(new Event("input", { bubbles: true }));
  clearTimeout(timer);
  input.form.querySelector("button[name=act], button:not([type=button])").focus();
}

// A concept that no vocabulary has: the form that makes one opens, with what was typed.
function makeConcept(input) {
  const panel = document.getElementById("concept");
  if (!panel) return;
  panel.open = true;
  panel.querySelector("[name=term]").value = field(input);
  panel.querySelector("[name=label]").value = input.value;
  panel.querySelector("[name=broader]").focus();
}

// People see names; what is sent is the address that a name was chosen for.
export function labelChoices() {
  for (const input of document.querySelectorAll("input[data-label]")) {
    if (input.dataset.served) continue;
    Object.assign(input.dataset, { uri: input.value, shown: input.dataset.label, served: input.dataset.label });
    input.value = input.dataset.label;
  }
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
  document.addEventListener("formdata", ({ target, formData }) => {
    for (const one of target.querySelectorAll("input[data-uri]")) {
      if (one.name && one.value === one.dataset.shown) formData.set(one.name, one.dataset.uri);
    }
    // a publisher that the authority is to know from now on
    for (const one of target.querySelectorAll("input[data-made]")) if (one.value === one.dataset.made) formData.set("authority", "new");
  });
  labelChoices();
  document.addEventListener("input", ({ target, isTrusted }) => {
    if (!isTrusted || !target.matches("[data-suggest]")) return;
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
