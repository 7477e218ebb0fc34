// Copying and pasting as spreadsheets do: lines and tabs; a cell with either stands in quotes.
import { cellText, cells, grid, loaded, rowAt, selection, send } from "./grid.js";

const MOST = 20000; // cells pasted at once
const quoted = (text) => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export function copySelection(event) {
  if (event.target.closest("textarea, input, select")) return;
  const range = selection(), lines = [];
  for (let at = range.top; at <= range.bottom; at += 1) {
    const line = [];
    for (let col = range.left; col <= range.right; col += 1) line.push(quoted(cellText(at, col)));
    lines.push(line.join("\t"));
  }
  event.clipboardData.setData("text/plain", lines.join("\n"));
  event.preventDefault();
}

export function parseTable(text) {
  const rows = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/gy;
  const plain = text.replaceAll("\r\n", "\n").replace(/\n$/, "");
  for (let found = pattern.exec(plain); found; found = pattern.exec(plain)) {
    rows.at(-1).push(found[1] === undefined ? found[2] : found[1].replaceAll('""', '"'));
    if (found[3] === "\n") rows.push([]);
    if (!found[3]) break;
  }
  return rows;
}

export async function pasteInto(event) {
  if (event.target.closest("textarea, input, select")) return;
  event.preventDefault();
  const table = parseTable(event.clipboardData.getData("text/plain"));
  const chosen = selection(), [down, right] = [table.length, Math.max(...table.map((line) => line.length))];
  // one value fills all that is chosen
  const single = down === 1 && right === 1;
  const range = single ? chosen : {
    top: chosen.top, left: chosen.left,
    bottom: Math.min(chosen.top + down, grid.found) - 1,
    right: Math.min(chosen.left + right - 1, grid.columns.length),
  };
  await loaded(range);
  const edits = cells(range).slice(0, MOST).map((one) => {
    const text = single ? table[0][0] : table[one.at - range.top]?.[one.col - range.left];
    return text === undefined || !rowAt(one.at) ? null : { ...one, text: text.trim() };
  });
  await send(edits.filter((one) => one && one.text !== one.seen && grid.columns[one.col - 1].editable), "paste");
}
