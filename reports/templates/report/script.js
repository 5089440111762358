"use strict";
// The report is complete without this. With it: copy a draft, filter and sort the postings.
for (const button of document.querySelectorAll(".copy")) {
  const draft = button.closest(".draft").querySelector("pre");
  button.hidden = false;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(draft.textContent);
      button.textContent = "Copied";
    } catch {
      getSelection().selectAllChildren(draft);
      button.textContent = "Selected: copy it now";
    }
  });
}

const table = document.getElementById("postings");
if (table) {
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const filter = document.getElementById("filter");
  const onlyNew = document.getElementById("only-new");
  const count = document.getElementById("count");
  filter.closest("p").hidden = false;

  const show = () => {
    const words = filter.value.toLowerCase().split(/\s+/);
    let shown = 0;
    for (const row of rows) {
      const text = row.textContent.toLowerCase();
      const fits = words.every((word) => text.includes(word)) && !(onlyNew.checked && !row.querySelector("b"));
      row.hidden = !fits;
      shown += fits;
    }
    count.textContent = shown === rows.length ? "" : `${shown} of ${rows.length}`;
  };
  filter.addEventListener("input", show);
  onlyNew.addEventListener("change", show);

  for (const head of table.tHead.rows[0].cells) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const down = head.getAttribute("aria-sort") === "ascending";
      for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const said = (row) => row.cells[head.cellIndex].textContent;
      const order = (a, b) => said(a).localeCompare(said(b), undefined, { numeric: true });
      body.append(...rows.sort((a, b) => (down ? order(b, a) : order(a, b))));
    });
  }
}
