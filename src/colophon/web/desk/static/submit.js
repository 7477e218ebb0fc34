// A decision is sent without leaving the desk; the record comes back as it now stands. What
// cannot be sent or is refused is told beside the form, and what was typed stays in it.
import { forget, keep, takeUp, unsaved } from "./typed.js";
import { labelChoices } from "./suggest.js";

const ACTS = /\/(decide|save|concept|undo|redo|rename|remove|part|resolve)$/;
const waiting = [];
let busy = false;

export const isBusy = () => busy;
export const whenIdle = (task) => { if (busy) waiting.push(task); else task(); };
const told = (name) => document.getElementById("desk").dataset[name];

function remember(form) {
  const field = form.closest("[data-term]");
  return {
    key: form.closest(".value")?.dataset.value || "",
    id: document.activeElement?.id || "",
    ahead: ahead(form),
    term: field?.dataset.term || form.querySelector("[name=term]")?.value || "",
  };
}

const valueOf = ({ term, key }) => key
  && document.querySelector(`.field[data-term="${CSS.escape(term)}"] .value[data-value="${CSS.escape(key)}"]`);

function openOnes(except) {
  const all = document.querySelectorAll("#record details[open][id]");
  return [...all].filter((one) => !one.contains(except)).map((one) => one.id);
}

function reopen(ids) {
  for (const id of ids) {
    const details = document.getElementById(id);
    if (details) details.open = true;
  }
}

export function stops() {
  const all = document.querySelectorAll("#record .value.waits, #record .field.missing, #g-facts:not([open]) > .heading:has(.warm)");
  return [...all].filter((one) => one.offsetParent && !one.closest("details.edit"));
}

// What waits, beginning behind a form and coming round to it: values change their places when
// they are decided, and none may be passed over for that.
function ahead(form) {
  const all = stops();
  const here = all.findIndex((one) => one.compareDocumentPosition(form) & (Node.DOCUMENT_POSITION_CONTAINED_BY | Node.DOCUMENT_POSITION_PRECEDING));
  const at = here < 0 ? 0 : here;
  return [...all.slice(at), ...all.slice(0, at)].map((one) => ({
    id: one.id || one.parentElement.id,
    key: one.dataset.value || "",
    term: one.closest("[data-term]")?.dataset.term || "",
  }));
}

function onward(place) {
  const waits = stops();
  const same = (one) => (one.key ? valueOf(one) : document.getElementById(one.id));
  const next = place.ahead.map(same).find((one) => one && waits.some((stop) => one === stop || (one.matches("details") && one.contains(stop))));
  const at = valueOf(place) || document.getElementById(`f-${place.term}`);
  const target = next?.matches("details") ? next.querySelector(".heading") : next;
  (target || waits[0] || document.querySelector("#record .bar [data-key=A]") || at)?.focus();
}

function swap(page, form) {
  const ids = openOnes(form);
  const fields = document.querySelector(".fields").scrollTop;
  for (const id of ["record", "turns", "notice"]) {
    const fresh = page.getElementById(id), old = document.getElementById(id);
    if (fresh && old) old.replaceWith(document.adoptNode(fresh));
  }
  light(page);
  reopen(ids);
  labelChoices();
  takeUp();
  document.querySelector(".fields").scrollTop = fields;
}

// Parting an item, or undoing that, leaves another document beside the record.
const sheets = (page) => [...page.querySelectorAll("#sheets img")].map((one) => one.getAttribute("src")).join(" ");
const isParted = (form, page) => /\/part$/.test(form.action) || sheets(page) !== sheets(document);

function light(page) {
  const marks = page.getElementById("reading"), old = document.getElementById("reading");
  if (!marks || marks.textContent !== old.textContent) return;
  const top = old.scrollTop;
  old.replaceChildren(...[...marks.childNodes].map((node) => document.adoptNode(node)));
  old.scrollTop = top;
}

export async function refresh() {
  const answer = await fetch(location.href);
  if (!answer.ok || new URL(answer.url).pathname !== location.pathname) { location.assign(answer.url); return; }
  const now = document.activeElement?.closest?.("[id]")?.id;
  swap(new DOMParser().parseFromString(await answer.text(), "text/html"), null);
  document.getElementById(now)?.focus({ preventScroll: true });
}

function tell(form, words, link) {
  const place = form.closest(".value, .panel, .selection") || (form.closest(".bar, .top") ? document.getElementById("standing") : form);
  place.querySelector(":scope > .refused.sent")?.remove();
  const alert = document.createElement("div");
  alert.className = "problem violation refused sent";
  alert.setAttribute("role", "alert");
  alert.textContent = words;
  if (link) {
    const way = document.createElement("a");
    way.href = `/login?${new URLSearchParams({ back: location.pathname + location.search })}`;
    way.textContent = told("enter");
    alert.append(" ", way);
  }
  place.append(alert);
  keep(form);
}

const message = (page) => (page.querySelector("main .alert") || page.querySelector("main") || page.body)
  .textContent.replace(/\s+/g, " ").trim();

async function send(form, submitter, forms) {
  const place = remember(form), act = submitter?.value || "";
  let answer, page;
  try {
    answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form, submitter)) });
    page = new DOMParser().parseFromString(await answer.text(), "text/html");
  } catch {
    return tell(form, told("offline"));
  }
  const path = new URL(answer.url).pathname;
  if (path === "/login" || answer.status === 403) return tell(form, told("session"), true);
  const here = page.getElementById("record") && path.startsWith(location.pathname);
  if (!here && !answer.ok) return tell(form, message(page));
  if (answer.ok) for (const one of forms) forget(one);
  // undoing may have given the record another id, and so another address
  if (!here || (answer.ok && isParted(form, page))) return location.assign(answer.url);
  const next = answer.ok && form.dataset.then === "next" && document.querySelector("#record [data-key=']']");
  if (next) return location.assign(next.href);
  swap(page, form);
  document.getElementById("selection").hidden = true;
  const refused = document.querySelector("#record .refused");
  if (refused) { focusRefused(refused); return undefined; }
  if (act === "undo" || act === "redo") document.getElementById(place.id)?.focus();
  else onward(place);
  return undefined;
}

function focusRefused(refused) {
  const form = refused.closest("form");
  const entry = form?.querySelector("[name=value]") || refused.closest(".value");
  entry?.focus();
  refused.scrollIntoView({ block: "nearest" });
}

async function run(form, submitter, forms) {
  busy = true;
  try {
    await send(form, submitter, forms);
  } finally {
    busy = false;
    while (waiting.length && !busy) waiting.shift()();
  }
}

function fillTogether(form) {
  for (const old of form.querySelectorAll("[data-each]")) old.remove();
  const names = ["term", "old", "value", "language", "seen", "quote", "before", "box", "authority"];
  for (const one of unsaved()) {
    const data = new FormData(one);
    const act = one.querySelector("button[name=act]").value;
    for (const [name, value] of [["act", act], ...names.map((name) => [name, data.get(name) || ""])]) {
      const input = document.createElement("input");
      Object.assign(input, { type: "hidden", name, value });
      input.dataset.each = "yes";
      form.append(input);
    }
  }
}

export function submitInPlace() {
  const here = document.body.dataset.page === "desk";
  if (!here) return;
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post" || !ACTS.test(new URL(form.action).pathname)) return;
    event.preventDefault();
    if (busy) return;
    const together = form.id === "together";
    const forms = together ? unsaved() : [form];
    if (together) fillTogether(form);
    run(form, event.submitter, forms);
  });
  const edited = document.querySelector("#record details.edit[open] [name=value]");
  const first = document.querySelector("#record .refused, #record .value.waits.low, #record .field.missing") || stops()[0];
  if (edited && !first?.matches(".refused")) edited.focus();
  else if (first && !document.querySelector(":focus-visible")) first.focus({ preventScroll: true });
}
