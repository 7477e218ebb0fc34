/* The search of a static site: reads the files beside it, each when it is needed.
   Words are folded as colophon/site/words.py folds them. */
(function () {
  "use strict";
  var script = document.currentScript;
  var root = script.src.replace(/search\.js.*$/, "");
  var said = JSON.parse(script.dataset.words || "{}");
  var facets = (script.dataset.facets || "").split(" ");
  var page = 20;
  /* characters of a title in a list, as in the lists that the templates write */
  var longest = 200;
  var kept = {};
  var waiting = {};
  var index;

  /* The files hand over what they hold by calling these. */
  window.colophon = {
    index: function (about) { arrived("index", about); },
    words: function (part, words) { arrived("words " + part, words); },
    titles: function (part, titles) { arrived("titles " + part, titles); }
  };

  function arrived(name, content) {
    waiting[name](content);
  }

  /* What a file holds, null where there is none; each is fetched once. */
  function fetched(name, file) {
    if (!(name in kept)) {
      kept[name] = new Promise(function (resolve) {
        var element = document.createElement("script");
        waiting[name] = resolve;
        element.src = root + file;
        element.onerror = function () { resolve(null); };
        document.head.appendChild(element);
      });
    }
    return kept[name];
  }

  function letters(text) {
    return Array.from(text, function (one) { return one.codePointAt(0).toString(16); }).join("-");
  }

  function folded(text) {
    return text.toLowerCase().replace(/ß/g, "ss").normalize("NFKD")
      .replace(/\p{M}/gu, "").toLowerCase();
  }

  var unspaced = /([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff]+)/;

  function words(text) {
    var found = [];
    (folded(text).match(/[\p{L}\p{N}]+/gu) || []).forEach(function (run) {
      run.split(unspaced).forEach(function (part, number) {
        var at;
        if (number % 2) {
          for (at = 0; at < Math.max(part.length - 1, 1); at += 1) {
            found.push(part.slice(at, at + 2));
          }
        } else if (part) {
          found.push(Array.from(part).slice(0, 40).join(""));
        }
      });
    });
    return found;
  }
  window.colophon.fold = words;

  function partOf(term) {
    var at = term.indexOf("=") + 1;
    var value = Array.from(term.slice(at));
    var count = value.length && value[0] > "\u2e80" ? 1 : index.letters;
    return term.slice(0, at) + value.slice(0, count).join("");
  }

  /* The term of a facet's value, as facet_term in words.py has it. */
  function facetTerm(field, key) {
    var sum = 2166136261;
    new TextEncoder().encode(key).forEach(function (byte) {
      sum = Math.imul(sum ^ byte, 16777619);
    });
    return field + "=" + (sum & 0xFFF).toString(16).padStart(3, "0") + key;
  }

  function records(written) {
    var pieces = written.split("!");
    var last = 0;
    var found = new Map();
    pieces[0].split(",").forEach(function (piece) {
      var number = parseInt(piece, 16);
      last += Math.floor(number / 8);
      found.set(last, number % 8);
    });
    return { found: found, count: pieces[1] ? Number(pieces[1]) : found.size, cut: pieces.length > 1 };
  }

  /* The records of a word, or of all that begin with it: record → weight. */
  function look(term, begins) {
    var part = partOf(term);
    var parts = index.words.filter(function (one) {
      return one === part || (begins && one.startsWith(term));
    });
    return Promise.all(parts.map(function (one) {
      return fetched("words " + one, "words/" + letters(one) + ".js");
    })).then(function (files) {
      var scores = new Map();
      var cut = false;
      files.forEach(function (file) {
        Object.keys(file || {}).forEach(function (word) {
          if (word !== term && !(begins && word.startsWith(term))) { return; }
          var one = records(file[word]);
          var worth = Math.log(1 + index.records / one.count) * (word === term ? 1 : 0.7);
          cut = cut || one.cut;
          one.found.forEach(function (weight, record) {
            scores.set(record, Math.max(scores.get(record) || 0, weight * worth));
          });
        });
      });
      return { scores: scores, cut: cut };
    });
  }

  function parsed(query, typing) {
    var pieces = query.match(/-?"[^"]*"?|\S+/g) || [];
    var found = [];
    pieces.forEach(function (piece, number) {
      var not = piece.startsWith("-");
      var begins = piece.endsWith("*") || (typing && number === pieces.length - 1);
      words(piece).forEach(function (word) {
        found.push({ term: word, not: not, begins: begins && !not });
      });
    });
    return found;
  }

  function search(terms) {
    return Promise.all(terms.map(function (one) {
      return look(one.term, one.begins);
    })).then(function (answers) {
      var wanted = answers.filter(function (_, at) { return !terms[at].not; });
      var whole = wanted.filter(function (one) { return !one.cut; });
      /* of the commonest words not all records are kept: they order what others find */
      var needed = whole.length ? whole : wanted;
      var scores = new Map();
      if (!needed.length) { return []; }
      needed[0].scores.forEach(function (_, record) {
        var all = needed.every(function (one) { return one.scores.has(record); });
        var none = answers.every(function (one, at) {
          return !terms[at].not || !one.scores.has(record);
        });
        if (all && none) {
          scores.set(record, wanted.reduce(function (sum, one) {
            return sum + (one.scores.get(record) || 0);
          }, 0));
        }
      });
      return Array.from(scores.keys()).sort(function (a, b) {
        return scores.get(b) - scores.get(a) || a - b;
      });
    });
  }

  function titlesOf(record) {
    var part = index.bits + "-" +
      Math.floor(record / Math.pow(2, index.refbits - index.bits)).toString(16);
    return fetched("titles " + part, "titles/" + part + ".js").then(function (titles) {
      return (titles || []).filter(function (one) { return one[0] === record; });
    });
  }

  function element(name, text) {
    var made = document.createElement(name);
    if (text) { made.textContent = text; }
    return made;
  }

  function line(one) {
    var item = element("li");
    var title = Array.from(one[2] || one[1]);
    var cut = title.length > longest ? title.slice(0, longest).concat("…") : title;
    var link = element("a", cut.join(""));
    link.dir = "auto";
    link.href = root + "../record/" + encodeURIComponent(one[1]) + ".html";
    item.appendChild(link);
    var note = [one[3], one[4]].filter(Boolean).join(" · ");
    if (note) {
      item.appendChild(document.createTextNode(" "));
      var beside = item.appendChild(element("span", note));
      beside.className = "note";
      beside.dir = "auto";
    }
    return item;
  }

  var place = document.getElementById("found");
  var turn = 0;

  function show(found, start, mine) {
    Promise.all(found.slice(start, start + page).map(titlesOf)).then(function (titles) {
      if (mine !== turn) { return; }
      var list = element("ol");
      list.start = start + 1;
      [].concat.apply([], titles).forEach(function (one) { list.appendChild(line(one)); });
      place.textContent = "";
      var heading = place.appendChild(element("h1"));
      heading.appendChild(element("span", found.length ?
        (found.length === 1 ? said.one : said.other.replace("{number}", found.length)) :
        said.none)).setAttribute("role", "status");
      place.appendChild(list);
      [[start - page, said.before], [start + page, said.more]].forEach(function (way) {
        if (way[0] < 0 || way[0] >= found.length) { return; }
        var button = element("button", way[1]);
        button.type = "button";
        button.onclick = function () { show(found, way[0], mine); place.focus(); };
        place.appendChild(button);
      });
    });
  }

  function answer(given, typing) {
    var query = given.get("q") || "";
    var terms = parsed(query, typing);
    facets.forEach(function (facet) {
      given.getAll(facet).forEach(function (key) {
        terms.push({ term: facetTerm(facet, key), not: false, begins: false });
      });
    });
    var asked = terms.length > 0 || query.trim() !== "";
    turn += 1;
    place.hidden = !asked;
    document.querySelectorAll("[data-listed]").forEach(function (one) { one.hidden = asked; });
    if (!asked) { return; }
    var mine = turn;
    fetched("index", "index.js").then(function (about) {
      index = about;
      return about ? search(terms) : [];
    }).then(function (found) {
      if (mine === turn) { show(found, 0, mine); }
    });
  }

  function begin() {
    var given = new URLSearchParams(location.search);
    var inside = place, following;
    while (inside && inside.tagName !== "MAIN") {
      following = inside.nextElementSibling;
      while (following) {
        if (following.tagName !== "SCRIPT") { following.dataset.listed = ""; }
        following = following.nextElementSibling;
      }
      inside = inside.parentElement;
    }
    document.querySelectorAll("form[role=search] input[name=q]").forEach(function (field) {
      field.value = given.get("q") || "";
      field.addEventListener("input", function () {
        given.set("q", field.value);
        answer(given, true);
      });
    });
    answer(given, false);
  }

  /* What is related to a record: the records that share its publisher, place or topics,
     those first that share the most; and those of the same title. */
  function relate(place) {
    var items = Array.from(place.querySelectorAll("li[data-term]"));
    var seen = new Set();

    function listed(item, found, fits, most) {
      var candidates = found.filter(function (one) { return !seen.has(one); }).slice(0, most);
      return Promise.all(candidates.map(titlesOf)).then(function (titles) {
        var kept = [].concat.apply([], titles).filter(function (one) {
          return one[1] !== place.dataset.alike && fits(one);
        }).slice(0, 6);
        if (!kept.length) { return false; }
        var list = element("ul");
        kept.forEach(function (one) { seen.add(one[0]); list.appendChild(line(one)); });
        item.appendChild(list);
        return true;
      });
    }

    function editions() {
      var terms = words(place.dataset.title).slice(0, 8).map(function (word) {
        return { term: word, not: false, begins: false };
      });
      var item = element("li", place.dataset.editions);
      var same = function (one) { return one[2] === place.dataset.title; };
      return search(terms).then(function (found) { return listed(item, found, same, 24); })
        .then(function (any) { if (any) { place.querySelector("ul").prepend(item); } });
    }

    fetched("index", "index.js").then(function (about) {
      index = about;
      if (!about) { return; }
      Promise.all(items.map(function (item) {
        return look(item.dataset.term, false);
      })).then(function (answers) {
        var shared = new Map();
        answers.forEach(function (one) {
          one.scores.forEach(function (_, record) {
            shared.set(record, (shared.get(record) || 0) + 1);
          });
        });
        var all = function () { return true; };
        answers.reduce(function (before, one, at) {
          var found = Array.from(one.scores.keys()).sort(function (a, b) {
            return shared.get(b) - shared.get(a) || a - b;
          });
          return before.then(function () { return listed(items[at], found, all, 7); });
        }, editions());
      });
    });
  }

  var related = document.querySelector("[data-alike]");
  if (related) {
    var watch = new IntersectionObserver(function (entries) {
      if (entries.some(function (one) { return one.isIntersecting; })) {
        watch.disconnect();
        relate(related);
      }
    }, { rootMargin: "600px" });
    watch.observe(related);
  }
  if (place) { begin(); }
}());
