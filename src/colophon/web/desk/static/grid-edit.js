// Writing into a cell of the grid: what was typed stays until it is taken or left.
import { cellText, current, focusCursor, grid, move, rowAt, send, t } from "./grid.js";

let form = null;

export const isEditing = () => form !== null;

function close() {
  form?.remove();
  form = null;
}

export function leave() {
  close();
  focusCursor(false);
}

export async function finishEdit(down = 0, right = 0) {
  if (!form || form.dataset.busy) return;
  const mine = form, input = mine.elements.value, { seen, id, term } = mine.dataset, text = input.value.trim();
  if (text === seen) {
    close();
    move(down, right);
    return;
  }
  mine.dataset.busy = "yes";
  const done = await send([{ id, term, seen, text }], "edit");
  delete mine.dataset.busy;
  const wrong = done?.message ? done : done?.refused?.[0];
  if (wrong) {
    const said = mine.querySelector(".problem");
    said.textContent = `${wrong.message} ${wrong.remedy || ""}`;
    said.hidden = false;
    mine.scrollIntoView({ block: "nearest", inline: "nearest" });
    input.setAttribute("aria-invalid", "true");
    input.focus();
    return;
  }
  if (form === mine) close();
  move(down, right);
}

function onKey(event) {
  const { key } = event;
  event.stopPropagation();
  if (key === "Escape") leave();
  else if (key === "Enter" && !event.altKey && !event.shiftKey) finishEdit(1, 0);
  else if (key === "Tab") finishEdit(0, event.shiftKey ? -1 : 1);
  else return;
  event.preventDefault();
}

export function editCell(first) {
  const column = grid.columns[grid.col - 1], cell = current(), row = rowAt(grid.row);
  if (!cell || !row || !column.editable) return;
  close();
  form = document.createElement("form");
  form.className = "grid-editor";
  const seen = cellText(grid.row, grid.col);
  Object.assign(form.dataset, { id: row.id, term: column.term, seen });
  const input = document.createElement(column.picklist.length && !column.repeatable ? "select" : "textarea");
  input.name = "value";
  input.dir = "auto";
  input.setAttribute("aria-label", t("edit", { field: column.label }));
  input.setAttribute("aria-describedby", "grid-editor-said");
  if (input.tagName === "SELECT") {
    for (const one of ["", ...column.picklist]) input.append(new Option(one, one, false, one === seen));
  } else {
    input.rows = 1;
    input.value = first ?? seen;
    if (column.suggests) Object.assign(input.dataset, { suggest: column.term, parted: "yes" });
  }
  const done = document.createElement("button");
  done.className = "hidden";
  done.type = "button";
  done.textContent = t("edit", { field: column.label });
  done.tabIndex = -1;
  // type-ahead hands the focus on to the button when something was chosen
  done.addEventListener("focus", () => input.focus());
  const said = document.createElement("p");
  said.className = "problem violation";
  said.id = "grid-editor-said";
  said.setAttribute("role", "alert");
  said.hidden = true;
  form.append(input, done, said);
  form.style.transform = cell.parentElement.style.transform;
  form.style.insetInlineStart = `${cell.offsetLeft}px`;
  form.style.minWidth = `${Math.max(cell.offsetWidth, 180)}px`;
  form.addEventListener("keydown", onKey);
  form.addEventListener("submit", (event) => { event.preventDefault(); finishEdit(1, 0); });
  cell.closest(".grid-body").append(form);
  input.focus();
  if (first === undefined) input.select?.();
}
