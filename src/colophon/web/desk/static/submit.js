// A decision on the desk is sent without leaving it; the record comes back as it now stands.

const PLACE = "colophon-focus";
let busy = false;

function remember(form) {
  const value = form.closest(".value");
  if (!value) return { id: document.activeElement?.id || "", next: 0 };
  const all = [...document.querySelectorAll(".value")];
  return { id: value.id, term: value.closest(".field")?.dataset.term, next: all.indexOf(value) };
}

function restore(place, act) {
  const all = [...document.querySelectorAll(".value")];
  let target = place.id && document.getElementById(place.id);
  if ((act === "accept" || act === "reject") && target) {
    const from = all.indexOf(target);
    target = all.slice(from + 1).find((one) => one.matches(".suggested")) || target;
  }
  target ||= place.term && document.querySelector(`#f-${CSS.escape(place.term)} .value`);
  (target || all[Math.min(place.next, all.length - 1)])?.focus();
}

function swap(page, ids) {
  for (const id of ids) {
    const fresh = page.getElementById(id), old = document.getElementById(id);
    if (fresh && old) old.replaceWith(document.adoptNode(fresh));
  }
}

async function send(form, submitter) {
  const place = remember(form), act = submitter?.value || "";
  const data = new URLSearchParams(new FormData(form, submitter));
  const answer = await fetch(form.action, { method: "POST", body: data });
  // undoing may have given the record another id, and so another address
  if (answer.ok && new URL(answer.url).pathname !== location.pathname) { location.assign(answer.url); return; }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (!page.getElementById("record")) {
    const told = page.querySelector("main")?.innerText || page.body.innerText;
    if (answer.ok) { location.assign(answer.url); return; }
    const main = page.getElementById("main");
    if (main) { document.getElementById("main").replaceWith(document.adoptNode(main)); main.querySelector("[autofocus]")?.focus(); }
    else { document.getElementById("notice").textContent = told; }
    return;
  }
  const fields = document.querySelector(".fields").scrollTop;
  const reading = document.getElementById("reading").scrollTop;
  const marks = page.getElementById("reading");
  swap(page, ["record", "turns", "notice"]);
  if (marks && marks.textContent === document.getElementById("reading").textContent) {
    const old = document.getElementById("reading");
    old.replaceChildren(...[...marks.childNodes].map((node) => document.adoptNode(node)));
    old.scrollTop = reading;
  }
  document.querySelector(".fields").scrollTop = fields;
  document.getElementById("selection").hidden = true;
  restore(place, act);
}

export function submitInPlace() {
  document.addEventListener("submit", async (event) => {
    const form = event.target;
    const here = document.body.dataset.page === "desk";
    if (!here || form.method !== "post" || !/\/(decide|concept|undo|redo)$/.test(new URL(form.action).pathname)) return;
    event.preventDefault();
    if (busy) return;
    busy = true;
    try {
      await send(form, event.submitter);
    } catch {
      form.submit();
    } finally {
      busy = false;
    }
  });
  const id = sessionStorage.getItem(PLACE);
  if (id) sessionStorage.removeItem(PLACE);
  const first = document.querySelector("[data-page=desk] .value.suggested");
  if (first && !document.querySelector(":focus-visible")) first.focus({ preventScroll: true });
}
