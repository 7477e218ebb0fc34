// What is typed into a field and not saved yet is kept in this window: over a refusal, a
// reload, a record saved by somebody else, a session that ended.

const key = () => `colophon-typed ${document.getElementById("desk")?.dataset.id}`;
const read = () => JSON.parse(sessionStorage.getItem(key()) || "{}");

function write(all) {
  if (Object.keys(all).length) sessionStorage.setItem(key(), JSON.stringify(all));
  else sessionStorage.removeItem(key());
}

const nameOf = (form) => form.dataset.keyOf || "";
const entry = (form) => form.querySelector("[name=value]");
const asServed = (form) => {
  const one = entry(form);
  if (one.tagName === "SELECT") return one.value === ([...one.options].find((option) => option.defaultSelected) || one.options[0])?.value;
  return one.value === (one.dataset.served ?? one.defaultValue);
};

export const unsaved = () => [...document.querySelectorAll("#record form.unsaved")];

export function keep(form) {
  if (!nameOf(form)) return;
  const one = entry(form), tongue = form.querySelector("[name=language]");
  const all = read();
  if (asServed(form) && (!tongue || tongue.value === tongue.defaultValue)) delete all[nameOf(form)];
  else all[nameOf(form)] = { value: one.value, language: tongue?.value, uri: one.dataset.uri, shown: one.dataset.shown };
  write(all);
  show(form, nameOf(form) in all);
}

export function forget(form) {
  const all = read();
  delete all[nameOf(form)];
  write(all);
  form.classList.remove("unsaved");
  count();
}

function show(form, is) {
  form.classList.toggle("unsaved", is);
  form.dataset.unsaved = document.getElementById("desk").dataset.unsaved;
  count();
}

function count() {
  const bar = document.getElementById("together");
  if (!bar) return;
  const many = unsaved().length;
  const words = bar.querySelector("span");
  words.dataset.of ??= words.textContent;
  words.textContent = words.dataset.of.replace("{n}", many);
  bar.hidden = many < 2;
}

function home(name) {
  const exact = document.querySelector(`#record form[data-key-of="${CSS.escape(name)}"]`);
  if (exact) return exact;
  const term = CSS.escape(name.split(" ")[0]);
  return document.querySelector(`#f-${term} .another form, #f-${term} form.entry, .offered [data-term="${term}"] form`);
}

export function takeUp() {
  if (!document.getElementById("record")) return;
  const all = read();
  for (const [name, kept] of Object.entries(all)) {
    const form = home(name);
    if (!form) continue;
    const one = entry(form), tongue = form.querySelector("[name=language]");
    one.value = kept.value;
    if (kept.uri) Object.assign(one.dataset, { uri: kept.uri, shown: kept.shown });
    if (tongue && kept.language !== undefined) tongue.value = kept.language;
    if (form.closest("details")) form.closest("details").open = true;
    show(form, true);
  }
  count();
}

export function dropTyped(form) {
  forget(form);
  form.reset();
  const one = entry(form);
  if (one?.dataset.served) one.value = one.dataset.served;
}

export function keepTyped() {
  for (const kind of ["input", "change"]) {
    document.addEventListener(kind, ({ target }) => {
      const form = target.closest?.("#record form.entry");
      if (form && form.dataset.keyOf) keep(form);
    });
  }
  takeUp();
}
