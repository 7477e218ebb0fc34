// Pages one at a time, with zoom: for the page of a record's pages, which works without this.
"use strict";
(() => {
  const list = document.getElementById("pages");
  const words = list.dataset;
  const pages = [...list.querySelectorAll("img")];
  if (!pages.length) return;

  const make = (name, attributes = {}, text = "") => {
    const element = document.createElement(name);
    for (const key in attributes) element.setAttribute(key, attributes[key]);
    element.textContent = text;
    return element;
  };
  const bar = make("div", { class: "turning", role: "toolbar", "aria-label": words.pages });
  const button = (name, sign, act) => {
    const made = make("button", { type: "button", "aria-label": words[name], title: words[name] }, sign);
    made.addEventListener("click", act);
    bar.append(made);
    return made;
  };
  const said = (number) =>
    words.of_pages.replace("{number}", number).replace("{count}", pages.length);

  const stage = make("div", {
    class: "stage", tabindex: "0", role: "group", "aria-describedby": "stage-keys",
  });
  const picture = make("img", { draggable: "false" });
  const keys = make("p", { id: "stage-keys", class: "note" }, words.keys);
  const told = make("p", { class: "unseen", "aria-live": "polite" });
  stage.append(picture);

  let page = 1;
  let scale = 1; // of the whole page as it fits
  let left = 0;
  let top = 0;
  let fit = 1;
  let open = true;

  const size = () => {
    const { width, height } = pages[page - 1].dataset;
    return [Number(width), Number(height)];
  };
  // as high as what is left of the window below the head of the page
  const fitted = () => {
    const above = stage.getBoundingClientRect().top + window.scrollY;
    stage.style.height = `${Math.max(innerHeight - above - 64, innerHeight * 0.6)}px`;
    placed();
  };
  const placed = () => {
    const [width, height] = size();
    const room = [stage.clientWidth, stage.clientHeight];
    fit = Math.min(room[0] / width, room[1] / height, 2);
    const shown = [width * fit * scale, height * fit * scale];
    const held = (at, one) =>
      shown[one] <= room[one] ? (room[one] - shown[one]) / 2
        : Math.min(0, Math.max(room[one] - shown[one], at));
    left = held(left, 0);
    top = held(top, 1);
    picture.style.transform = `translate(${left}px, ${top}px) scale(${fit * scale})`;
    const large = pages[page - 1].dataset.large;
    const sharp = fit * scale * width * (window.devicePixelRatio || 1);
    if (sharp > pages[page - 1].getAttribute("width") * 1.1 && picture.dataset.of !== large) {
      picture.dataset.of = large;
      picture.src = large;
    }
    smaller.disabled = scale <= 1;
    larger.disabled = scale >= 8;
  };
  // keeps what lies at a point of the stage where it is
  const zoom = (to, x = stage.clientWidth / 2, y = stage.clientHeight / 2) => {
    const next = Math.min(8, Math.max(1, to));
    left = x - ((x - left) * next) / scale;
    top = y - ((y - top) * next) / scale;
    scale = next;
    placed();
  };
  const turn = (to, quietly) => {
    page = Math.min(pages.length, Math.max(1, to));
    const from = pages[page - 1];
    const [width, height] = size();
    picture.width = width;
    picture.height = height;
    picture.alt = from.alt;
    picture.src = from.src;
    picture.dataset.of = from.src;
    scale = 1;
    left = top = 0;
    chooser.value = page;
    before.disabled = page === 1;
    after.disabled = page === pages.length;
    placed();
    if (!quietly) {
      told.textContent = said(page);
      history.replaceState(null, "", `#page-${page}`);
    }
    if (page < pages.length) new Image().src = pages[page].src;
  };
  const shown = (single) => {
    open = single;
    for (const one of [bar, stage, keys]) one.hidden = !single;
    list.hidden = single;
    toggle.textContent = single ? words.list : words.single;
    if (single) fitted();
  };

  const before = button("previous", "‹", () => turn(page - 1));
  const chooser = make("select", { "aria-label": words.pages });
  pages.forEach((_, at) => chooser.append(make("option", { value: at + 1 }, said(at + 1))));
  chooser.addEventListener("change", () => turn(Number(chooser.value)));
  bar.append(chooser);
  const after = button("next", "›", () => turn(page + 1));
  bar.append(make("span", { class: "room" }));
  const smaller = button("smaller", "−", () => zoom(scale / 1.5));
  const larger = button("larger", "+", () => zoom(scale * 1.5));
  button("whole", "⤢", () => zoom(1));
  const under = make("div", { class: "under" });
  const toggle = make("button", { type: "button" });
  toggle.addEventListener("click", () => shown(!open));
  under.append(toggle, keys);
  if (pages.length === 1) for (const one of [before, chooser, after]) one.remove();

  const acts = {
    ArrowLeft: () => (scale > 1 ? move(60, 0) : turn(page - 1)),
    ArrowRight: () => (scale > 1 ? move(-60, 0) : turn(page + 1)),
    ArrowUp: () => move(0, 60),
    ArrowDown: () => move(0, -60),
    PageUp: () => turn(page - 1),
    PageDown: () => turn(page + 1),
    Home: () => turn(1),
    End: () => turn(pages.length),
    "+": () => zoom(scale * 1.5),
    "=": () => zoom(scale * 1.5),
    "-": () => zoom(scale / 1.5),
    0: () => zoom(1),
  };
  const move = (x, y) => {
    left += x;
    top += y;
    placed();
  };
  document.addEventListener("keydown", (event) => {
    const inside = event.target === document.body || event.target === stage;
    if (!open || !inside || event.ctrlKey || event.metaKey || event.altKey) return;
    if (acts[event.key]) {
      acts[event.key]();
      event.preventDefault();
    }
  });

  // one finger or the mouse moves, two fingers zoom, a swipe turns the page
  const fingers = new Map();
  let begun = null;
  const spread = () => {
    const [a, b] = [...fingers.values()];
    return Math.hypot(a.x - b.x, a.y - b.y);
  };
  stage.addEventListener("pointerdown", (event) => {
    stage.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    begun = { x: event.clientX, y: event.clientY, scale, spread: fingers.size === 2 ? spread() : 0 };
    stage.classList.add("held");
  });
  stage.addEventListener("pointermove", (event) => {
    const last = fingers.get(event.pointerId);
    if (!last) return;
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (fingers.size === 2 && begun.spread) {
      const [a, b] = [...fingers.values()];
      const box = stage.getBoundingClientRect();
      const middle = [(a.x + b.x) / 2 - box.left, (a.y + b.y) / 2 - box.top];
      zoom((begun.scale * spread()) / begun.spread, ...middle);
    } else if (fingers.size === 1 && scale > 1) move(event.clientX - last.x, event.clientY - last.y);
  });
  const lifted = (event) => {
    if (!fingers.delete(event.pointerId)) return;
    stage.classList.toggle("held", fingers.size > 0);
    const across = event.clientX - begun.x;
    const straight = Math.abs(across) > 60 && Math.abs(across) > 2 * Math.abs(event.clientY - begun.y);
    if (event.type === "pointerup" && !fingers.size && scale === 1 && !begun.spread && straight)
      turn(page + (across < 0 ? 1 : -1));
  };
  stage.addEventListener("pointerup", lifted);
  stage.addEventListener("pointercancel", lifted);
  const at = (event) => {
    const box = stage.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  stage.addEventListener("dblclick", (event) => zoom(scale > 1 ? 1 : 2.5, ...at(event)));
  stage.addEventListener("wheel", (event) => {
    if (!event.ctrlKey && scale === 1) return; // the page scrolls
    event.preventDefault();
    if (event.ctrlKey) zoom(scale * Math.exp(-event.deltaY / 300), ...at(event));
    else move(-event.deltaX, -event.deltaY);
  }, { passive: false });
  window.addEventListener("resize", () => open && fitted());
  window.addEventListener("hashchange", () => turn(named() || page, true));

  const named = () => Number((/^#page-(\d+)$/.exec(location.hash) || [])[1]);
  list.before(bar, stage, under, told);
  shown(true);
  turn(named() || 1, true);
})();
