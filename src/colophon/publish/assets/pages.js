// What is related to a record is fetched into its page; without this it is a link.
(() => {
  const place = document.querySelector("[data-related]");
  if (!place) return;
  const fill = async () => {
    try {
      const answer = await fetch(place.dataset.href, { headers: { accept: "text/html" } });
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const found = page.querySelector("[data-found]");
      if (!found) return;
      // its links begin where that page lies
      for (const one of found.querySelectorAll("a[href]"))
        one.setAttribute("href", new URL(one.getAttribute("href"), answer.url).href);
      for (const one of found.querySelectorAll("img[src]"))
        one.setAttribute("src", new URL(one.getAttribute("src"), answer.url).href);
      const link = place.querySelector("a");
      place.replaceChildren(...found.childNodes);
      if (link && place.querySelector("li")) place.append(link);
    } catch {
      // the link stays
    }
  };
  const seen = new IntersectionObserver((entries) => {
    if (entries.some((one) => one.isIntersecting)) {
      seen.disconnect();
      fill();
    }
  }, { rootMargin: "600px" });
  seen.observe(place);
})();

// What somebody begins to search for is gone on with, from what the catalogue has.
(() => {
  for (const field of document.querySelectorAll("form.search input[name=q]")) {
    const list = document.createElement("datalist");
    list.id = `${field.id}-goes-on`;
    field.after(list);
    field.setAttribute("list", list.id);
    let waiting = 0;
    let asked = "";
    const ask = async () => {
      const begun = field.value.trim();
      if (begun.length < 2 || begun === asked) return;
      asked = begun;
      try {
        const address = new URL("suggest", field.form.action);
        address.searchParams.set("q", begun);
        const answer = await fetch(address);
        if (!answer.ok || field.value.trim() !== begun) return;
        const [, found] = await answer.json();
        list.replaceChildren(...found.map((text) => new Option(text, text)));
      } catch {
        // nothing is suggested
      }
    };
    field.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(ask, 150);
    });
  }
})();
