// Files and folders dropped on the page are sent one by one; their progress is told.

const MANY = 5000; // documents of one drop
const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

async function inside(entry, found) {
  if (found.length >= MANY || entry.name.startsWith(".")) return;
  if (entry.isFile) found.push(await new Promise((done, fail) => entry.file(done, fail)));
  else {
    const reader = entry.createReader();
    for (;;) {
      const some = await new Promise((done, fail) => reader.readEntries(done, fail));
      if (!some.length) break;
      for (const one of some) await inside(one, found);
    }
  }
}

async function dropped(transfer) {
  const entries = [...transfer.items].map((one) => one.webkitGetAsEntry?.()).filter(Boolean);
  if (!entries.length) return [...transfer.files];
  const found = [];
  for (const one of entries) await inside(one, found);
  return found;
}

async function send(files) {
  if (isList(files)) { await sendList(files[0]); return; }
  const told = document.getElementById("progress");
  let count = 0;
  for (const file of files) {
    told.textContent = `${++count} / ${files.length}: ${file.name}`;
    await fetch("/incoming", {
      method: "PUT",
      body: file,
      headers: { "x-mark": document.body.dataset.mark, "x-name": encodeURIComponent(file.name) },
    });
  }
  await follow();
}

// A spreadsheet is no document: its columns are looked at first.
async function sendList(file) {
  const form = new FormData();
  form.set("mark", document.body.dataset.mark);
  form.set("list", file);
  const answer = await fetch("/mappings", { method: "POST", body: form });
  if (answer.ok) location.assign(answer.url);
  else document.getElementById("progress").textContent = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("main .alert")?.textContent || "";
}

const isList = (files) => files.length === 1 && document.getElementById("drop").dataset.lists.split(" ").some((one) => files[0].name.toLowerCase().endsWith(one));

async function follow() {
  const told = document.getElementById("progress");
  for (;;) {
    const answer = await fetch("/incoming/progress");
    if (!answer.ok) return;
    const { busy, arrivals } = await answer.json();
    const done = arrivals.filter((one) => one.outcome !== "waiting").length;
    if (arrivals.length) told.textContent = told.dataset.said.replace("{done}", done).replace("{all}", arrivals.length);
    const page = new DOMParser().parseFromString(await (await fetch("/incoming")).text(), "text/html");
    const fresh = page.getElementById("arrivals");
    if (fresh) document.getElementById("arrivals").replaceWith(document.adoptNode(fresh));
    if (!busy) return;
    await wait(700);
  }
}

export function takeDrops() {
  const place = document.getElementById("drop");
  if (!place) {
    if (document.body.dataset.page === "queue") {
      document.addEventListener("dragover", (event) => { if (event.dataTransfer.types.includes("Files")) location.assign("/incoming"); });
    }
    return;
  }
  document.addEventListener("dragover", (event) => { event.preventDefault(); place.classList.add("over"); });
  document.addEventListener("dragleave", (event) => { if (!event.relatedTarget) place.classList.remove("over"); });
  document.addEventListener("drop", async (event) => {
    event.preventDefault();
    place.classList.remove("over");
    send(await dropped(event.dataTransfer));
  });
  place.addEventListener("submit", (event) => {
    const files = place.querySelector("input[type=file]").files;
    if (!files.length) return;
    event.preventDefault();
    send([...files]);
  });
  follow();
}
