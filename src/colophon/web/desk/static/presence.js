// Who else is at this record, and whether it has changed since it was shown.
import { isBusy, refresh } from "./submit.js";
import { unsaved } from "./typed.js";

const EVERY = 12_000; // milliseconds

function tell(others) {
  const here = document.getElementById("here");
  if (!here) return;
  here.hidden = !others.length;
  if (others.length) here.textContent = `● ${document.getElementById("desk").dataset.here.replace("{names}", others.join(", "))}`;
}

function offer() {
  const strip = document.getElementById("standing");
  if (strip.querySelector(".changed")) return;
  const { changed, show } = document.getElementById("desk").dataset;
  const told = document.createElement("p");
  told.className = "changed here";
  told.setAttribute("role", "status");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "link";
  button.textContent = show;
  button.addEventListener("click", refresh);
  told.append(changed, " ", button);
  strip.append(told);
}

async function look() {
  const desk = document.getElementById("desk");
  if (document.hidden || isBusy()) return;
  const answer = await fetch(desk.dataset.present).catch(() => null);
  if (!answer?.ok || answer.redirected) return;
  const { others, seen } = await answer.json();
  tell(others);
  if (isBusy() || seen === document.getElementById("record").dataset.seen) return;
  if (unsaved().length || document.querySelector("#record details.edit[open]")) offer();
  else refresh();
}

export function watchOthers() {
  if (document.body.dataset.page !== "desk") return;
  setInterval(look, EVERY);
  document.addEventListener("visibilitychange", () => { if (!document.hidden) look(); });
}
