"use strict";
// The report is complete without this. With it: copy a draft, filter and sort the postings.
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

const table = document.getElementById("postings");
if (table) {
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  const asWritten = [...body.rows];
  const filter = document.getElementById("filter");
  const onlyNew = document.getElementById("only-new");
  const select = document.getElementById("sort");
  filter.closest("p").hidden = false;

  const show = () => {
    const words = filter.value.toLowerCase().split(/\s+/);
    let shown = 0;
    for (const row of asWritten) {
      const text = row.textContent.toLowerCase();
      const fits = words.every((word) => text.includes(word)) && !(onlyNew.checked && !row.querySelector("b"));
      row.hidden = !fits;
      shown += fits;
    }
    document.getElementById("count").textContent = shown === asWritten.length ? "" : `${shown} of ${asWritten.length}`;
  };
  filter.addEventListener("input", show);
  onlyNew.addEventListener("change", show);

  const sort = (head, down) => {
    for (const other of heads) other.removeAttribute("aria-sort");
    head?.setAttribute("aria-sort", down ? "descending" : "ascending");
    const said = (row) => row.cells[head.cellIndex].textContent;
    const order = (a, b) => said(a).localeCompare(said(b), undefined, { numeric: true });
    const rows = head ? [...asWritten].sort((a, b) => (down ? order(b, a) : order(a, b))) : asWritten;
    body.append(...rows);
    select.value = head ? head.cellIndex : "";
  };
  select.add(new Option("what to do", ""));
  for (const head of heads) {
    select.add(new Option(head.textContent.toLowerCase(), head.cellIndex));
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    // The best score is looked for first.
    const first = head === heads.at(-1) ? "descending" : "ascending";
    button.addEventListener("click", () => {
      const now = head.getAttribute("aria-sort");
      sort(head, (now ? (now === "ascending" ? "descending" : "ascending") : first) === "descending");
    });
  }
  select.addEventListener("change", () => sort(heads[select.value], select.value === String(heads.length - 1)));
}
