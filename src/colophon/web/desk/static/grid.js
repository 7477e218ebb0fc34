// The grid: rows are drawn as they come into sight, and everything is done from the keyboard.
// https://www.w3.org/WAI/ARIA/apg/patterns/grid/
import { editCell, finishEdit, isEditing } from "./grid-edit.js";
import { openColumn, openReplace } from "./grid-tools.js";
import { copySelection, pasteInto } from "./grid-clipboard.js";

const page = document.getElementById("grid-page");
const scroll = document.getElementById("grid-scroll");
const data = JSON.parse(document.getElementById("grid-data").textContent);
const SPARE = 12; // rows drawn beyond the edges
const WIDTHS = { title: "24rem", language: "9.5rem", issued: "9rem" };

export const grid = {
  columns: data.columns, methods: data.methods, texts: data.texts,
  view: page.dataset.view, token: page.dataset.token,
  found: Number(page.dataset.found), size: Number(page.dataset.size),
  pages: new Map(), row: 0, col: 1, anchor: null,
};
export const t = (key, given = {}) => (grid.texts[key] || key).replace(/\{(\w+)\}/g, (_, name) => given[name] ?? "");
export const rowAt = (at) => grid.pages.get(Math.floor(at / grid.size))?.[at % grid.size];
/** What a cell shows: languages by their names. What it holds, and takes, are their tags. */
export const shownText = (column, text) => (data.languageTerms.includes(column.term)
  ? text.split(" | ").map((tag) => data.languages[tag] || tag).join(" | ") : text);
export const cellText = (at, col) => rowAt(at)?.cells[col - 1]?.[0] ?? "";

let head, body, height = 34, drawn = [0, 0], waiting = false;

function make(tag, role, className, text) {
  const element = document.createElement(tag);
  if (role) element.setAttribute("role", role);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}

function build() {
  const holder = make("div", "grid", "grid");
  holder.id = "grid";
  holder.setAttribute("aria-label", document.querySelector("h1").firstChild.textContent.trim());
  holder.setAttribute("aria-multiselectable", "true");
  holder.setAttribute("aria-colcount", grid.columns.length + 1);
  const widths = ["3.4rem", ...grid.columns.map((one) => WIDTHS[one.term] || (one.kind === "date" ? "9rem" : "14rem"))];
  holder.style.setProperty("--columns", widths.join(" "));
  head = make("div", "rowgroup", "grid-head");
  body = make("div", "rowgroup", "grid-body");
  const row = make("div", "row", "grid-row");
  row.setAttribute("aria-rowindex", 1);
  const corner = make("div", "columnheader", "grid-cell corner");
  corner.append(make("span", "", "hidden", t("open")));
  row.append(corner, ...grid.columns.map(heading));
  head.append(row);
  holder.append(head, body);
  scroll.replaceChildren(holder);
}

function heading(column, at) {
  const cell = make("div", "columnheader", "grid-cell");
  const query = new URLSearchParams(grid.view);
  const sorted = query.get("sort") === column.term;
  if (sorted) cell.setAttribute("aria-sort", query.get("down") ? "descending" : "ascending");
  cell.append(make("span", "", "words", column.label));
  if (sorted) cell.append(make("span", "", "arrow", query.get("down") ? "▼" : "▲"));
  cell.tabIndex = -1;
  cell.dataset.head = at + 1;
  return cell;
}

// --- rows

async function load(number) {
  if (grid.pages.has(number)) return;
  grid.pages.set(number, undefined);
  const answer = await fetch(`/grid/rows?${grid.view}&token=${grid.token}&from=${number * grid.size}`);
  if (!answer.ok) { grid.pages.delete(number); return; }
  const found = await answer.json();
  if (found.token !== grid.token) { grid.token = found.token; grid.pages.clear(); }
  grid.found = found.found;
  grid.pages.set(number, found.rows);
  draw(true);
}

function selected(at, col) {
  if (!grid.anchor) return false;
  const [top, bottom] = [grid.anchor.row, grid.row].sort((a, b) => a - b);
  const [left, right] = [grid.anchor.col, grid.col].sort((a, b) => a - b);
  return at >= top && at <= bottom && col >= left && col <= right;
}

function drawCell(cell, value, at, col) {
  const [text, open, least] = value || ["…", 0, 1];
  const words = shownText(grid.columns[col - 1], text);
  cell.append(make("span", "", "words", words.length > 200 ? `${words.slice(0, 200)}…` : words));
  cell.lastChild.dir = "auto";
  if (words !== text) cell.append(make("span", "", "code", text));
  if (open) {
    cell.classList.add("waits", least < 0.6 ? "low" : least < 0.8 ? "middle" : "high");
    cell.append(make("span", "", "hidden", ` (${t("waits")}, ${Math.round(least * 100)} %)`));
  }
  if (!grid.columns[col - 1].editable) cell.setAttribute("aria-readonly", "true");
  cell.setAttribute("aria-selected", String(selected(at, col)));
}

function drawRow(at) {
  const found = rowAt(at);
  const row = make("div", "row", found?.reviewed ? "grid-row reviewed" : "grid-row");
  row.setAttribute("aria-rowindex", at + 2);
  row.style.transform = `translateY(${at * height}px)`;
  const first = make("div", "rowheader", "grid-cell number");
  const link = make("a", "", "", String(at + 1));
  if (found) { link.href = `/records/${found.id}`; link.setAttribute("aria-label", `${at + 1}. ${t("open")}: ${found.title}`); }
  link.tabIndex = -1;
  first.append(link);
  row.append(first);
  for (let col = 1; col <= grid.columns.length; col += 1) {
    const cell = make("div", "gridcell", "grid-cell");
    cell.setAttribute("aria-colindex", col + 1);
    cell.dataset.at = `${at}.${col}`;
    cell.tabIndex = -1;
    drawCell(cell, found?.cells[col - 1], at, col);
    row.append(cell);
  }
  return row;
}

export function draw(again = false) {
  if (isEditing() && !again) return;
  const first = Math.max(0, Math.floor((scroll.scrollTop) / height) - SPARE);
  const last = Math.min(grid.found, Math.ceil((scroll.scrollTop + scroll.clientHeight) / height) + SPARE);
  for (let number = Math.floor(first / grid.size); number <= Math.floor(Math.max(first, last - 1) / grid.size); number += 1) load(number);
  if (!again && first === drawn[0] && last === drawn[1]) return;
  drawn = [first, last];
  const inside = body.contains(document.activeElement) && !isEditing();
  const editor = body.querySelector(".grid-editor");
  body.style.height = `${grid.found * height}px`;
  document.getElementById("grid").setAttribute("aria-rowcount", grid.found + 1);
  const rows = [];
  for (let at = first; at < last; at += 1) rows.push(drawRow(at));
  body.replaceChildren(...rows, ...(editor ? [editor] : []));
  mark();
  if (inside) focusCursor(false);
}

function mark() {
  for (const one of document.querySelectorAll("#grid [tabindex='0']")) one.tabIndex = -1;
  const cell = current();
  if (cell) cell.tabIndex = 0;
  for (const one of body.querySelectorAll("[data-at]")) {
    const [at, col] = one.dataset.at.split(".").map(Number);
    one.setAttribute("aria-selected", String(selected(at, col) || (at === grid.row && col === grid.col)));
  }
}

export function current() {
  if (grid.row < 0) return head.querySelector(`[data-head="${grid.col}"]`);
  return body.querySelector(`[data-at="${grid.row}.${grid.col}"]`);
}

export function focusCursor(moving = true) {
  if (moving && grid.row >= 0) {
    const top = grid.row * height, room = scroll.clientHeight - head.offsetHeight;
    if (top < scroll.scrollTop) scroll.scrollTop = top;
    else if (top + height > scroll.scrollTop + room) scroll.scrollTop = top + height - room;
    draw();
  }
  mark();
  const cell = current();
  if (!cell) return;
  cell.focus({ preventScroll: true });
  const [left, width] = [cell.offsetLeft, cell.offsetWidth];
  if (left < scroll.scrollLeft + 56) scroll.scrollLeft = left - 56;
  else if (left + width > scroll.scrollLeft + scroll.clientWidth) scroll.scrollLeft = left + width - scroll.clientWidth;
}

export function move(down, right, extend = false) {
  if (extend) grid.anchor ||= { row: Math.max(grid.row, 0), col: grid.col };
  else grid.anchor = null;
  // one step above the first row stands the heading, and no jump ends there
  const least = extend || down < -1 ? 0 : -1;
  grid.row = Math.min(Math.max(grid.row + down, least), grid.found - 1);
  grid.col = Math.min(Math.max(grid.col + right, 1), grid.columns.length);
  focusCursor();
}

export function selection() {
  const other = grid.anchor || { row: grid.row, col: grid.col };
  return {
    top: Math.min(other.row, grid.row), bottom: Math.max(other.row, grid.row),
    left: Math.min(other.col, grid.col), right: Math.max(other.col, grid.col),
  };
}

export function cells(range = selection()) {
  const found = [];
  for (let at = range.top; at <= range.bottom; at += 1) {
    for (let col = range.left; col <= range.right; col += 1) {
      const row = rowAt(at);
      if (row) found.push({ at, col, id: row.id, term: grid.columns[col - 1].term, seen: row.cells[col - 1][0] });
    }
  }
  return found;
}

// rows beyond the drawn ones may have to come first
export async function loaded(range) {
  for (let number = Math.floor(range.top / grid.size); number <= Math.floor(range.bottom / grid.size); number += 1) {
    await load(number);
    while (grid.pages.get(number) === undefined && grid.pages.has(number)) await new Promise((go) => setTimeout(go, 20));
  }
}

// --- acts

export function say(text) {
  const note = make("p", "", "notice", text);
  document.getElementById("notice").replaceChildren(note);
}

export async function post(path, given) {
  const form = new URLSearchParams({ mark: document.body.dataset.mark, view: grid.view, token: grid.token, ...given });
  let answer;
  try { answer = await fetch(path, { method: "POST", body: form }); } catch { return { message: t("failed") }; }
  const type = answer.headers.get("content-type") || "";
  return type.startsWith("application/json") ? answer.json() : { message: (await answer.text()).slice(0, 300) };
}

export function take(done) {
  const fresh = new Map((done.rows || []).map((row) => [row.id, row]));
  for (const rows of grid.pages.values()) {
    rows?.forEach((row, at) => { if (fresh.has(row.id)) rows[at] = fresh.get(row.id); });
  }
  if (done.changed > fresh.size) grid.pages.clear();
  turns(done.undo, done.redo);
  draw(true);
}

function turns(undo, redo) {
  const [back, forth] = document.querySelectorAll("#turns button");
  for (const [button, what] of [[back, undo], [forth, redo]]) {
    if (what === undefined) continue;
    button.disabled = !what;
    if (what) button.title = what;
  }
}

export async function send(edits, what) {
  if (!edits.length) return undefined;
  const done = await post("/grid/edit", { what, edits: JSON.stringify(edits.map(({ id, term, seen, text, act }) => ({ id, term, seen, text: text || "", act: act || "" }))) });
  if (done.message) { say(`${done.message} ${done.remedy || ""}`); return done; }
  take(done);
  const refused = done.refused.length;
  if (refused) say(`${t(refused === 1 ? "refused.one" : "refused", { n: refused })} ${done.refused[0].message} ${done.refused[0].remedy}`);
  else say(done.changed ? done.said : t("unchanged"));
  return done;
}

async function turn(way) {
  const answer = await fetch(`/${way}`, { method: "POST", body: new URLSearchParams({ mark: document.body.dataset.mark, back: "/history" }) });
  const told = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const id of ["turns", "notice"]) {
    const fresh = told.getElementById(id);
    if (fresh) document.getElementById(id).replaceWith(document.adoptNode(fresh));
  }
  grid.pages.clear();
  draw(true);
}

async function fillDown() {
  const range = selection();
  if (range.top === range.bottom) return;
  await loaded(range);
  const edits = cells({ ...range, top: range.top + 1 }).map((one) => ({ ...one, text: cellText(range.top, one.col) }));
  await send(edits.filter((one) => one.seen !== one.text), "fill");
}

async function all(change, what) {
  const range = selection();
  await loaded(range);
  await send(cells(range).map((one) => ({ ...one, ...change(one) })), what);
}

export function show(query) {
  location.assign(`/grid?${query}`);
}

// --- keys

function jump(event) {
  const many = Math.max(1, Math.floor(scroll.clientHeight / height) - 2), end = event.ctrlKey || event.metaKey;
  const right = getComputedStyle(scroll).direction === "rtl" ? -1 : 1;
  const steps = {
    ArrowDown: [end ? grid.found : 1, 0], ArrowUp: [end ? -grid.found : -1, 0],
    ArrowRight: [0, end ? 999 * right : right], ArrowLeft: [0, end ? -999 * right : -right],
    PageDown: [many, 0], PageUp: [-many, 0],
    Home: [end ? -grid.found : 0, -999], End: [end ? grid.found : 0, 999],
  };
  return steps[event.key];
}

function onHead(event) {
  if (event.key !== "Enter" && event.key !== " " && event.key !== "F2") return false;
  openColumn(grid.col);
  return true;
}

function onCommand(event) {
  const key = event.key.toLowerCase();
  if (grid.row < 0 && ["d", "enter"].includes(key)) return false;
  if (key === "d") fillDown();
  else if (key === "z" && !event.shiftKey) turn("undo");
  else if (key === "y" || key === "z") turn("redo");
  else if (key === "h") openReplace();
  else if (key === "enter") all(() => ({ act: "accept" }), "accept");
  else if (key === "a") { grid.anchor = { row: 0, col: 1 }; grid.row = grid.found - 1; grid.col = grid.columns.length; mark(); }
  else return false;
  return true;
}

function onCell(event) {
  const { key } = event;
  if (key === "Enter" || key === "F2") editCell();
  else if (key === "Delete" || key === "Backspace") all(() => ({ text: "" }), "edit");
  else if (key === "Tab") {
    const next = grid.col + (event.shiftKey ? -1 : 1);
    if (next < 1 || next > grid.columns.length) return false;
    move(0, next - grid.col);
  } else if (key === "Escape") { grid.anchor = null; mark(); }
  else if (key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) editCell(key);
  else return false;
  return true;
}

function onKey(event) {
  if (isEditing()) return;
  const step = event.altKey ? undefined : jump(event);
  let taken = true;
  if (step) move(...step, event.shiftKey && !["Home", "End"].includes(event.key));
  else if (event.ctrlKey || event.metaKey) taken = onCommand(event);
  else if (grid.row < 0) taken = onHead(event);
  else taken = onCell(event);
  if (!taken) return;
  event.preventDefault();
  event.stopPropagation();
}

function onPointer(event) {
  const top = event.target.closest("[data-head]");
  if (top) { grid.row = -1; grid.col = Number(top.dataset.head); openColumn(grid.col); return; }
  const cell = event.target.closest("[data-at]");
  if (!cell || event.target.closest(".grid-editor")) return;
  if (isEditing()) finishEdit();
  const [at, col] = cell.dataset.at.split(".").map(Number);
  if (event.shiftKey) grid.anchor ||= { row: grid.row, col: grid.col };
  else grid.anchor = null;
  [grid.row, grid.col] = [at, col];
  mark();
  cell.focus({ preventScroll: true });
}

function start() {
  for (const one of page.querySelectorAll("[data-script]")) one.hidden = false;
  document.getElementById("grid-pages")?.remove();
  build();
  height = head.querySelector(".grid-row").offsetHeight || height;
  scroll.addEventListener("scroll", () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => { waiting = false; draw(); });
  }, { passive: true });
  const holder = document.getElementById("grid");
  holder.addEventListener("keydown", onKey);
  holder.addEventListener("pointerdown", onPointer);
  holder.addEventListener("dblclick", (event) => { if (event.target.closest("[data-at]")) editCell(); });
  holder.addEventListener("copy", copySelection);
  holder.addEventListener("paste", pasteInto);
  page.querySelector("[data-tool=replace]").addEventListener("click", openReplace);
  document.addEventListener("submit", (event) => {
    const way = new URL(event.target.action).pathname.slice(1);
    if (way !== "undo" && way !== "redo") return;
    event.preventDefault();
    event.stopImmediatePropagation();
    turn(way);
  }, true);
  new ResizeObserver(() => {
    height = head.querySelector(".grid-row").offsetHeight || height;
    draw(true);
  }).observe(scroll);
  draw(true);
  if (grid.found && !document.querySelector(":focus-visible")) { grid.row = 0; loaded({ top: 0, bottom: 0 }).then(() => focusCursor(false)); }
}

if (document.getElementById("grid-table")) start();
