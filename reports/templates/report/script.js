"use strict";
// The report is complete without this. With it: copy a draft, filter, sort and fold the tables,
// light up the lines of one person, and find everything as it was left when the page is read again.
const wide = matchMedia("(min-width: 48rem)").matches;
const desk = matchMedia("(min-width: 62rem)").matches;
const kept = history.state ?? {};
const keep = (what) => {
  try {
    history.replaceState(Object.assign(kept, what), "");
  } catch {
    // Some mail programs show the page where it has no history.
  }
};

for (const button of document.querySelectorAll(".copy")) {
  const words = button.closest(".words").querySelector("pre");
  button.hidden = false;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(words.textContent);
      button.textContent = "Copied";
    } catch {
      getSelection().selectAllChildren(words);
      button.textContent = "Selected: copy it now";
    }
  });
}

// ---------- what is long is closed on a phone, and folded everywhere
for (const part of document.querySelectorAll("details[id]")) {
  const as = kept[part.id] ?? (part.id === "places-part" ? desk : wide);
  part.open = Boolean(as);
  part.addEventListener("toggle", () => keep({ [part.id]: part.open }));
}
// Somebody who follows a link to a part wants to see it.
const unfold = () => {
  const part = document.getElementById(`${location.hash.slice(1)}-part`);
  if (part) part.open = true;
};
addEventListener("hashchange", unfold);
for (const link of document.querySelectorAll("nav a")) link.addEventListener("click", () => setTimeout(unfold));
unfold();

const ROWS = 8;
for (const table of document.querySelectorAll("table.wide:not(.groups)")) {
  const rows = table.tBodies[0].rows.length;
  if (rows < ROWS + 3) continue;
  const button = document.createElement("button");
  const name = `${table.id || table.className}-all`;
  const fold = (folded) => {
    table.classList.toggle("folded", folded);
    button.textContent = folded ? `Show all ${rows}` : `Show only ${ROWS}`;
    button.setAttribute("aria-expanded", !folded);
  };
  button.type = "button";
  button.className = "all";
  button.addEventListener("click", () => {
    fold(!table.classList.contains("folded"));
    keep({ [name]: !table.classList.contains("folded") });
  });
  table.after(button);
  fold(!kept[name]);
}

// ---------- each column is sorted by what it means: days and figures by themselves, names by the alphabet
const compare = new Intl.Collator(undefined, { numeric: true }).compare;
const meaning = (row, column) => {
  const cell = row.cells[column];
  // The day is in the cell's attribute; the figure of a strength in what its word opens to.
  return cell.dataset.sort ?? cell.querySelector("details")?.textContent.match(/score (\d+)/)?.[1] ?? cell.textContent.trim();
};
const sortable = (table, name) => {
  const heads = [...table.tHead.rows[0].cells].filter((head) => !head.querySelector("svg"));
  const rows = [...table.tBodies[0].rows];
  // What says nothing stands last, either way.
  const order = (column, down) => (a, b) => {
    const [one, other] = [meaning(a, column), meaning(b, column)];
    if (!one || !other) return !one - !other;
    return down ? compare(other, one) : compare(one, other);
  };
  const sort = (head, down) => {
    for (const other of heads) other.removeAttribute("aria-sort");
    head?.setAttribute("aria-sort", down ? "descending" : "ascending");
    table.tBodies[0].append(...(head ? [...rows].sort(order(head.cellIndex, down)) : rows));
    keep({ [name]: head && { column: head.cellIndex, down } });
    table.dispatchEvent(new CustomEvent("sorted", { detail: head }));
  };
  for (const head of heads) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const now = head.getAttribute("aria-sort");
      // The strongest is looked for first.
      sort(head, now ? now === "ascending" : rows.some((row) => row.cells[head.cellIndex].querySelector("details")));
    });
  }
  return { heads, sort };
};
for (const table of document.querySelectorAll("table.wide:not(.groups, #postings)")) {
  if (table.tBodies[0].rows.length < 3) continue;
  const name = `${table.closest("section").getAttribute("aria-labelledby")}-sorted`;
  const { heads, sort } = sortable(table, name);
  if (kept[name]) sort(heads.find((head) => head.cellIndex === kept[name].column), kept[name].down);
}

// ---------- the postings
const table = document.getElementById("postings");
if (table) {
  const body = table.tBodies[0];
  const asWritten = [...body.rows];
  const filter = document.getElementById("filter");
  const onlyNew = document.getElementById("only-new");
  const select = document.getElementById("sort");
  filter.closest("p").hidden = false;

  // What is typed has other dashes and apostrophes than what is printed, or none.
  // Letters that do not come apart into a plain one and a mark.
  const PLAIN = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i" };
  const plain = (text) =>
    text.normalize("NFKD").replace(/[\p{Mn}\u00ad]/gu, "").toLowerCase().replace(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter])
      .replace(/['‘’ʼ´`]/g, "").replace(/\p{Pd}/gu, " ");
  const texts = new Map(asWritten.map((row) => [row, plain(row.textContent)]));

  const show = () => {
    const words = plain(filter.value).split(/\s+/);
    let shown = 0;
    for (const row of asWritten) {
      const fits = words.every((word) => texts.get(row).includes(word)) && !(onlyNew.checked && !row.querySelector("b"));
      row.hidden = !fits;
      shown += fits;
    }
    const all = shown === asWritten.length;
    table.classList.toggle("filtered", !all);
    document.getElementById("count").textContent = all ? "" : shown ? `${shown} of ${asWritten.length}` : "No postings";
    keep({ filter: filter.value, onlyNew: onlyNew.checked });
  };
  filter.addEventListener("input", show);
  filter.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      filter.value = "";
      show();
    }
  });
  onlyNew.addEventListener("change", show);
  addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target.closest?.("input, select, textarea")) return;
    event.preventDefault();
    filter.focus();
  });

  select.add(new Option("what to do", ""));
  const { heads, sort } = sortable(table, "postings");
  for (const head of heads) select.add(new Option(head.textContent.toLowerCase(), head.cellIndex));
  select.addEventListener("change", () => sort(heads[select.value], select.value === String(heads.length - 1)));
  table.addEventListener("sorted", ({ detail }) => (select.value = detail ? detail.cellIndex : ""));
  if (kept.postings) sort(heads[kept.postings.column], kept.postings.down);

  filter.value = kept.filter ?? "";
  onlyNew.checked = kept.onlyNew ?? false;
  if (filter.value || onlyNew.checked) show();
}

// ---------- the network: whose lines are whose
for (const network of document.querySelectorAll(".network")) {
  const names = [...network.querySelectorAll("text")];
  const lines = [...network.querySelectorAll("path")];
  document.querySelector(".by-script").hidden = false;

  const light = (name) => {
    network.classList.toggle("choosing", Boolean(name));
    const [key, number] = name ? Object.entries(name.dataset)[0] : [];
    const lit = new Set(lines.filter((line) => line.dataset[key] === number));
    const at = (key, number) => [...lit].some((line) => line.dataset[key] === number);
    for (const line of lines) line.classList.toggle("lit", lit.has(line));
    for (const one of names) one.classList.toggle("lit", one === name || Object.entries(one.dataset).some(([key, n]) => at(key, n)));
  };
  names.forEach((name, place) => {
    name.setAttribute("tabindex", place ? "-1" : "0");
    name.addEventListener("pointerenter", () => light(name));
    name.addEventListener("pointerleave", () => light(null));
    name.addEventListener("focus", () => light(name));
    name.addEventListener("blur", () => light(null));
    name.addEventListener("keydown", (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const next = step && names[place + step];
      if (!next) return;
      event.preventDefault();
      name.setAttribute("tabindex", "-1");
      next.setAttribute("tabindex", "0");
      next.focus();
    });
  });
}
