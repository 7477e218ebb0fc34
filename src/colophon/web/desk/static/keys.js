// One key for each decision; off wherever somebody is writing, and off altogether if wished.
import { otherView } from "./evidence.js";
import { useSelection } from "./selection.js";

const OFF = "colophon-keys-off";
const GO = { q: "/", p: "/publishers", i: "/incoming", o: "/publish", h: "/history" };
let waiting = false;

const writing = (target) => target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable]");
const rows = () => [...document.querySelectorAll("[data-page='desk'] .value, [data-row], .rows > li a, .rows > li button")]
  .filter((one) => one.offsetParent && (one.matches(".value, [data-row]") || !document.querySelector(".value, [data-row]")));

function step(by) {
  const all = rows();
  if (!all.length) return;
  const now = all.indexOf(document.activeElement.closest?.(".value, [data-row]") || document.activeElement);
  all[Math.min(Math.max(now + by, 0), all.length - 1)].focus();
}

function onValue(key) {
  const value = document.activeElement?.closest?.(".value");
  if (key === "a" || key === "x") {
    value?.querySelector(`.acts button[value=${key === "a" ? "accept" : "reject"}]`)?.click();
  } else if (key === "e") {
    const field = value || document.activeElement?.closest?.(".field");
    const edit = field?.querySelector("details.edit");
    if (!edit) return;
    edit.open = true;
    const entry = edit.querySelector("[name=value]");
    entry.focus();
    entry.select?.();
  }
}

function onKey(event) {
  const { key } = event;
  if (key === "Escape") return closeOpen();
  if (event.ctrlKey || event.metaKey || event.altKey || writing(event.target) || localStorage.getItem(OFF)) return undefined;
  if (waiting) {
    waiting = false;
    if (GO[key]) location.assign(GO[key]);
    return undefined;
  }
  if (key === "g") waiting = true;
  else if (key === "j" || key === "ArrowDown" && event.target.closest(".value")) step(1);
  else if (key === "k" || key === "ArrowUp" && event.target.closest(".value")) step(-1);
  else if (key === "m") otherView();
  else if (key === "c") useSelection();
  else if ("axe".includes(key) && document.activeElement?.closest?.(".value, .field")) onValue(key);
  else if (!press(key)) return undefined;
  event.preventDefault();
  return undefined;
}

function press(key) {
  const target = document.querySelector(`[data-key="${CSS.escape(key)}"]:not(:disabled)`);
  if (!target || key === "Escape") return false;
  if (target.matches("input")) { target.focus(); target.select(); return true; }
  if (target.matches("summary")) {
    target.parentElement.open = true;
    target.parentElement.scrollIntoView({ block: "nearest" });
    target.parentElement.querySelector("select, input:not([type=hidden])")?.focus();
    return true;
  }
  target.click();
  return true;
}

function closeOpen() {
  const details = document.activeElement?.closest?.("details[open]");
  const bar = document.getElementById("selection");
  if (bar && !bar.hidden) bar.hidden = true;
  else if (details) {
    details.open = false;
    (details.closest(".value") || details.querySelector("summary")).focus();
  } else document.querySelector("a[data-key=Escape]")?.click();
}

export function listenToKeys() {
  document.addEventListener("keydown", onKey);
  const box = document.getElementById("keys-on");
  if (!box) return;
  box.checked = !localStorage.getItem(OFF);
  box.addEventListener("change", () => (box.checked ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, "yes")));
}
