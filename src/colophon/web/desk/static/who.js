// "Who is it?" is answered within the record: the question opens below the name.

const panel = () => document.querySelector("#record .asking");

export const isAsking = () => Boolean(panel());
export const answer = (number) => panel()?.querySelectorAll("[data-answer]")[number - 1]?.click();

export function closeAsking() {
  const place = panel()?.closest(".value");
  panel()?.remove();
  place?.focus();
}

export async function ask(way) {
  const place = way.closest(".value");
  panel()?.remove();
  const found = await fetch(way.dataset.asking).catch(() => null);
  if (!found?.ok) { location.assign(way.href); return; }
  const page = new DOMParser().parseFromString(await found.text(), "text/html");
  place.append(document.adoptNode(page.querySelector(".asking")));
  panel().querySelector("[data-answer]").focus();
  panel().scrollIntoView({ block: "nearest" });
}

export function answerInPlace() {
  document.addEventListener("click", (event) => {
    const way = event.target.closest?.("[data-asking]");
    if (!way || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    ask(way);
  });
}
