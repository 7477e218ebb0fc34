// One key for each decision; off wherever somebody is writing, and off altogether if wished.
import { otherView } from "./evidence.js";
import { isOffering, useLikely, useSelection } from "./selection.js";
import { isBusy, stops, whenIdle } from "./submit.js";
import { answer, ask, closeAsking, isAsking } from "./who.js";
import { dropTyped, unsaved } from "./typed.js";

const OFF = "colophon-keys-off";
const GO = { q: "/", g: "/grid", d: "/quality", p: "/publishers", i: "/incoming", o: "/publish", h: "/history" };
let going = false;

const writing = (target) => target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable]");
const rows = () => [...document.querySelectorAll("[data-page='desk'] :is(.value, .field.missing, #g-facts > .heading), [data-row], .rows > li a, .rows > li button")]
  .filter((one) => one.offsetParent && (one.matches(".value, .field, .heading, [data-row]") || !document.querySelector(".value, [data-row]")));
const here = () => document.activeElement?.closest?.(".value, .field, #g-facts > .heading");

function step(by) {
  const all = rows();
  if (!all.length) return;
  const now = all.indexOf(document.activeElement.closest?.(".value, .field.missing, .heading, [data-row]") || document.activeElement);
  all[Math.min(Math.max(now + by, 0), all.length - 1)].focus();
}

function toDoubt() {
  const all = stops().filter((one) => one.matches(".low, .missing"));
  const at = here();
  const next = all.find((one) => at && at !== one && at.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
  (next || all[0])?.focus();
}

const decide = (value, act) => value?.querySelector(`:scope > .tools button[value=${act}]`)?.click();

function edit(place) {
  const details = place?.querySelector("details.edit:not(.another)") || place?.querySelector("details.edit");
  if (details) details.open = true;
  const entry = (details || place)?.querySelector("form.entry [name=value]");
  entry?.focus();
  entry?.select?.();
}

function another() {
  const details = here()?.closest(".field")?.querySelector("details.another");
  if (!details) return press("+");
  details.open = true;
  details.querySelector("[name=value]").focus();
  return true;
}

const choose = (number) => decide(here()?.closest(".field")?.querySelector(`.value[data-number="${number}"]`), "accept");

const ON_VALUE = {
  a: (at) => (at.matches(".heading") ? document.getElementById("accept-facts")?.click() : decide(at.closest(".value"), "accept")),
  x: (at) => decide(at.closest(".value"), "reject"),
  e: (at) => edit(at.closest(".value") || at.closest(".field")),
  W: (at) => { const way = at.closest(".field")?.querySelector("[data-asking]"); if (way) ask(way); },
  i: (at) => { const why = at.querySelector("details.why"); if (why) why.open = !why.open; },
};
const ANYWHERE = { j: () => step(1), k: () => step(-1), d: toDoubt, m: otherView, c: useSelection, "+": another };

function onKey(event) {
  const { key } = event;
  if (key === "Escape") return closeOpen();
  if (key === "Enter" && (event.ctrlKey || event.metaKey)) return saveOpen(event);
  if (event.ctrlKey || event.metaKey || event.altKey || writing(event.target) || localStorage.getItem(OFF)) return undefined;
  if (isBusy() && key.length === 1) {
    event.preventDefault();
    whenIdle(() => handle(key));
    return undefined;
  }
  const arrow = { ArrowDown: "j", ArrowUp: "k" }[key];
  if (handle(arrow && event.target.closest(".value, .field.missing") ? arrow : key)) event.preventDefault();
  return undefined;
}

function handle(key) {
  if (going) {
    going = false;
    if (GO[key]) location.assign(GO[key]);
    return Boolean(GO[key]);
  }
  if (key === "g") { going = true; return true; }
  if (/^[1-9]$/.test(key)) { if (isAsking()) answer(Number(key)); else if (isOffering()) useLikely(Number(key)); else choose(Number(key)); return true; }
  if (Object.hasOwn(ON_VALUE, key) && here()) { ON_VALUE[key](here()); return true; }
  if (Object.hasOwn(ANYWHERE, key)) { ANYWHERE[key](); return true; }
  return press(key);
}

function press(key) {
  const target = document.querySelector(`[data-key="${CSS.escape(key)}"]:not(:disabled)`);
  if (!target || key === "Escape") return false;
  if (target.matches("input")) { target.focus(); target.select(); return true; }
  if (target.matches("summary")) {
    target.parentElement.open = true;
    target.parentElement.querySelector("select, textarea, input:not([type=hidden])")?.focus();
    target.parentElement.scrollIntoView({ block: "nearest" });
    return true;
  }
  target.click();
  return true;
}

function saveOpen(event) {
  const all = unsaved();
  const form = all.length > 1 ? document.getElementById("together") : all[0] || event.target.closest?.("form");
  if (!form) return;
  event.preventDefault();
  form.requestSubmit(form.querySelector("button:not([type=button])"));
}

function closeOpen() {
  const details = document.activeElement?.closest?.("details[open]");
  const place = document.activeElement?.closest?.(".field.missing");
  if (isAsking()) closeAsking();
  else if (isOffering()) document.getElementById("selection").hidden = true;
  else if (details) {
    for (const form of details.querySelectorAll("form.unsaved")) dropTyped(form);
    details.open = false;
    (details.closest(".value") || details.querySelector("summary")).focus();
  } else if (place) place.focus();
  else document.querySelector("a[data-key=Escape]")?.click();
}

export function listenToKeys() {
  document.addEventListener("keydown", onKey);
  document.addEventListener("click", (event) => {
    const way = event.target.closest?.("[data-edit], [data-to]");
    if (!way || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (way.matches("[data-edit]")) return edit(way.closest(".value"));
    const field = document.getElementById(way.dataset.to);
    return (field.querySelector(".value.low") || field.querySelector(".value") || field).focus();
  });
  const box = document.getElementById("keys-on");
  if (!box) return;
  box.checked = !localStorage.getItem(OFF);
  box.addEventListener("change", () => (box.checked ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, "yes")));
}
