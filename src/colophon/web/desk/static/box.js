// A box is dragged on the picture of a page, in thousandths of it.
import { offerBox } from "./selection.js";

const LEAST = 6; // thousandths, below which it was a click
let start = null, rect = null, paper = null;

function place({ clientX, clientY }) {
  const around = paper.getBoundingClientRect();
  const part = (at, from, size) => Math.min(1000, Math.max(0, (1000 * (at - from)) / size));
  return [part(clientX, around.left, around.width), part(clientY, around.top, around.height)];
}

function sides(event) {
  const [x, y] = place(event);
  return [Math.min(x, start[0]), Math.min(y, start[1]), Math.abs(x - start[0]), Math.abs(y - start[1])];
}

function draw(event) {
  ["x", "y", "width", "height"].forEach((name, at) => rect.setAttribute(name, sides(event)[at]));
}

function begin(event) {
  paper = event.target.closest?.(".paper");
  if (!paper || event.button !== 0 || event.pointerType === "touch") return;
  event.preventDefault();
  for (const old of document.querySelectorAll("rect.drawn")) old.remove();
  start = place(event);
  rect = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  rect.classList.add("drawn");
  paper.querySelector("svg").append(rect);
  paper.setPointerCapture(event.pointerId);
}

function end(event) {
  if (!start) return;
  const found = sides(event);
  start = null;
  if (Math.min(found[2], found[3]) < LEAST) { rect.remove(); return; }
  const number = paper.closest("[data-page-number]").dataset.pageNumber;
  offerBox([number, ...found.map((one) => one.toFixed(1))].join(","));
}

export function drawBoxesByHand() {
  const sheets = document.getElementById("sheets");
  if (!sheets) return;
  sheets.addEventListener("pointerdown", begin);
  sheets.addEventListener("pointermove", (event) => { if (start) draw(event); });
  sheets.addEventListener("pointerup", end);
  sheets.addEventListener("pointercancel", () => { start = null; rect?.remove(); });
}
