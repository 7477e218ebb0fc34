// What a column can do: sorted, filtered by its values, clustered, reconciled, replaced in.
import { focusCursor, grid, post, say, show, shownText, t, take } from "./grid.js";

const panel = document.getElementById("grid-panel");
let column = null, shown = "";

function node(tag, given = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(given)) {
    if (name === "text") element.textContent = value;
    else if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

const words = (text) => node("bdi", { text });
const button = (text, click, more = {}) => node("button", { type: "button", text, onclick: click, ...more });

function open(title, ...children) {
  const close = button("×", closePanel, { class: "quiet close", "aria-label": t("close") });
  panel.replaceChildren(node("header", {}, node("h2", { id: "grid-panel-title", text: title }), close), ...children);
  panel.hidden = false;
  (panel.querySelector("input, select, button:not(.close)") || close).focus();
}

export function closePanel() {
  panel.hidden = true;
  panel.replaceChildren();
  focusCursor();
}

panel.addEventListener("keydown", (event) => {
  event.stopPropagation();
  if (event.key === "Escape") closePanel();
});

function query(change) {
  const found = new URLSearchParams(grid.view);
  change(found);
  return found;
}

const sort = (down) => show(query((one) => { one.set("sort", column.term); one.delete("down"); if (down) one.set("down", "1"); }));

async function ask(path, given = {}) {
  const answer = await fetch(`${path}?${grid.view}&${new URLSearchParams({ term: column.term, ...given })}`);
  const found = await answer.json();
  if (found.message) { say(`${found.message} ${found.remedy || ""}`); return null; }
  return found;
}

function place(...children) {
  let found = panel.querySelector(".found");
  if (!found) { found = node("div", { class: "found", role: "status" }); panel.append(found); }
  found.replaceChildren(...children);
}

export async function openColumn(at) {
  column = grid.columns[at - 1];
  const acts = node("div", { class: "column-acts" },
    button(`▲ ${t("sort.up")}`, () => sort(false)), button(`▼ ${t("sort.down")}`, () => sort(true)),
    button(t("replace"), openReplace), button(t("cluster"), openClusters));
  if (column.reconciles) acts.append(button(t("reconcile"), openReconciled));
  open(column.label, acts, node("h3", { text: t("values") }));
  const found = await ask("/grid/facet");
  if (!found) return;
  const facet = (value, count) => {
    const query_ = query((one) => one.append("facet", `${column.term}:${value}`));
    return node("li", {}, node("a", { href: `/grid?${query_}` }, words(shownText(column, value) || t("without"))), node("span", { class: "count small", text: count }));
  };
  const items = found.values.map(([value, count]) => facet(value, count));
  if (found.without) items.unshift(facet("", found.without));
  place(node("ul", { class: "facet" }, ...items));
  if (found.more) panel.querySelector(".found").append(node("p", { class: "soft", text: t("more", { n: found.more }) }));
}

// --- find and replace

export function openReplace() {
  const where = node("select", { name: "term" }, node("option", { value: "", text: t("every") }),
    ...grid.columns.map((one) => node("option", { value: one.term, text: one.label, selected: column?.term === one.term && !panel.hidden })));
  const form = node("form", { class: "stack", onsubmit: preview },
    node("label", { text: t("find") }, node("input", { name: "find", required: true, dir: "auto", spellcheck: "false" })),
    node("label", { text: t("into") }, node("input", { name: "into", dir: "auto", spellcheck: "false" })),
    node("label", { text: t("where") }, where),
    node("label", { class: "tick" }, node("input", { type: "checkbox", name: "as_pattern", value: "1" }), ` ${t("as_pattern")}`),
    node("button", { class: "main", text: t("preview") }));
  open(t("replace"), form);
}

async function preview(event) {
  event.preventDefault();
  const given = Object.fromEntries(new FormData(event.target));
  shown = JSON.stringify(given);
  const done = await post("/grid/replace", given);
  if (shown !== JSON.stringify(given)) return;
  if (done.message) { place(node("p", { class: "problem violation", text: `${done.message} ${done.remedy || ""}` })); return; }
  const { changes, cells, records, more, seal } = done.shown;
  if (!cells) { place(node("p", { text: t("none") })); return; }
  const lines = changes.map(([term, old, fresh, count]) => node("li", {},
    node("span", { class: "soft", text: `${done.labels[term]} · ${t(count === 1 ? "records.one" : "records", { n: count })}` }),
    node("del", {}, words(old)), node("ins", {}, words(fresh))));
  place(node("p", { text: t(cells === 1 ? "would.one" : "would", { cells, records }) }),
    button(t("do"), () => finish("/grid/replace", { ...given, seal }), { class: "main" }),
    node("ul", { class: "changes" }, ...lines), ...(more ? [node("p", { class: "soft", text: t("more", { n: more }) })] : []));
  panel.querySelector(".found button").focus();
}

async function finish(path, given) {
  const done = await post(path, given);
  if (done.message) { say(`${done.message} ${done.remedy || ""}`); return; }
  take(done);
  const first = done.refused[0];
  say(first ? `${t(done.refused.length === 1 ? "refused.one" : "refused", { n: done.refused.length })} ${first.message}` : done.said);
  closePanel();
}

// --- clusters

async function openClusters() {
  const method = node("select", { name: "method", "aria-label": t("cluster"), onchange: () => listClusters(method.value) },
    ...grid.methods.map((one) => node("option", { value: one, text: t(`method.${one}`) })));
  open(`${column.label}: ${t("cluster")}`, method);
  await listClusters(method.value);
}

async function listClusters(method) {
  const found = await ask("/grid/clusters", { method });
  if (!found) return;
  if (!found.length) { place(node("p", { text: t("none") })); return; }
  const items = found.slice(0, 200).map((one, at) => node("fieldset", { class: "cluster" },
    node("legend", {}, node("label", { class: "tick" }, node("input", { type: "checkbox", name: `c${at}`, "data-cluster": at }), words(one.best))),
    node("ul", {}, ...one.values.map(([value, count]) => node("li", {}, words(value), node("span", { class: "count small", text: count })))),
    node("label", { text: t("becomes") }, node("input", { value: one.best, "data-best": at, dir: "auto" }))));
  const merge = () => {
    const values = {};
    for (const box of panel.querySelectorAll("[data-cluster]:checked")) {
      const at = box.dataset.cluster, best = panel.querySelector(`[data-best="${at}"]`).value.trim();
      for (const [value] of found[at].values) if (value !== best) values[value] = best;
    }
    if (Object.keys(values).length) finish("/grid/substitute", { term: column.term, values: JSON.stringify(values), what: "cluster" });
  };
  place(button(t("merge"), merge, { class: "main" }), ...items);
}

// --- reconciliation

async function openReconciled() {
  open(`${column.label}: ${t("reconcile")}`);
  const found = await ask("/grid/unreconciled");
  if (!found) return;
  const asked = found.filter((one) => one.proposals.length);
  if (!asked.length) { place(node("p", { text: t("none") })); return; }
  const items = asked.map((one, at) => node("fieldset", { class: "cluster" },
    node("legend", {}, words(one.value), node("span", { class: "count small", text: one.records })),
    ...one.proposals.map((choice) => node("label", { class: "tick" },
      node("input", { type: "radio", name: `r${at}`, value: choice.uri, "data-value": one.value, checked: choice.match }),
      words(choice.label), node("span", { class: "soft", text: `${choice.vocabulary} · ${choice.match ? t("sure") : `${choice.score} %`}` }))),
    node("label", { class: "tick" }, node("input", { type: "radio", name: `r${at}`, value: "", checked: !one.proposals.some((choice) => choice.match) }), t("leave"))));
  const give = () => {
    const values = {};
    for (const box of panel.querySelectorAll("[data-value]:checked")) values[box.dataset.value] = box.value;
    if (Object.keys(values).length) finish("/grid/substitute", { term: column.term, values: JSON.stringify(values), what: "reconcile" });
  };
  place(button(t("reconcile.do"), give, { class: "main" }), ...items);
}
