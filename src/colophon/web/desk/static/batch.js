// Beside the button of a batch stands what it will change: how many records, and what in them.

export function sayBatch() {
  const form = document.getElementById("batch");
  const said = form?.querySelector("[data-said]");
  if (!said) return;
  const label = (name) => {
    const one = form.elements[name];
    return one.tagName === "SELECT" ? one.selectedOptions[0].textContent : one.value;
  };
  const say = () => {
    const all = form.elements.all?.checked;
    const many = all ? Number(form.elements.all.dataset.many) : form.querySelectorAll("[name=id]:checked").length;
    const act = form.elements.act.value;
    const writes = ["set", "add", "replace"].includes(act);
    for (const one of form.querySelectorAll("[data-for]")) one.hidden = !one.dataset.for.split(" ").includes(act);
    const words = [label("act"), label("term"), !writes && label("old") && `‘${form.elements.old.dataset.label || label("old")}’`, writes && label("value") && `‘${label("value")}’`]
      .filter(Boolean).join(" · ");
    said.textContent = many ? said.dataset.said.replace("{n}", many).replace("{act}", words) : said.dataset.none;
    for (const button of form.querySelectorAll(".batch button")) button.disabled = !many;
  };
  form.addEventListener("change", say);
  form.addEventListener("input", say);
  say();
}
