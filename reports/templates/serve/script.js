"use strict";
// Every page is complete without this. With it: copy a draft, take its words along into the mail
// program as they were changed, and answer by keyboard.
for (const form of document.querySelectorAll(".words-to-send form")) {
  const copy = form.querySelector(".copy-words");
  const [subject, body] = [form.elements.subject, form.elements.body];
  copy.hidden = false;
  copy.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(body.value);
      copy.textContent = "Copied";
    } catch {
      body.select();
      copy.textContent = "Selected: copy it now";
    }
  });
  const out = form.querySelector(".out");
  const to = form.dataset.to;
  if (out && to) {
    const rewrite = () => {
      const words = [["subject", subject.value], ["body", body.value.replace(/\n/g, "\r\n")]];
      out.href = `mailto:${encodeURIComponent(to).replace("%40", "@")}?${words.map(([name, text]) => `${name}=${encodeURIComponent(text)}`).join("&")}`;
    };
    subject.addEventListener("input", rewrite);
    body.addEventListener("input", rewrite);
  }
}

addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
  if (event.target.closest?.("input, select, textarea, summary, a, nav")) return;
  const answer = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (!answer) return;
  event.preventDefault();
  answer.click();
});

// The scan as it goes on: each line as it is said, then how it ended.
const lines = document.querySelector("[data-follow]");
if (lines) {
  lines.replaceChildren();
  const source = new EventSource(lines.dataset.follow);
  source.addEventListener("message", (event) => {
    const line = document.createElement("li");
    line.textContent = JSON.parse(event.data);
    lines.append(line);
  });
  source.addEventListener("end", (event) => {
    source.close();
    document.getElementById("scan-ended").textContent = JSON.parse(event.data);
  });
}

const drop = document.querySelector(".drop");
if (drop) {
  const field = drop.elements.file;
  drop.addEventListener("dragover", (event) => event.preventDefault());
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    if (event.dataTransfer.files.length) {
      field.files = event.dataTransfer.files;
      drop.requestSubmit();
    }
  });
}
