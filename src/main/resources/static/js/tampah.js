"use strict";

const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const digits = (text) => text.replace(/\D/g, "");
const grouped = (text) => digits(text).replace(/(.{4})(?=.)/g, "$1 ");
const strange = (text) => /[^\d.\s]/.test(text);
const dotted = (text) => (strange(text) ? text : digits(text).replace(/\B(?=(\d{3})+$)/g, "."));
const typing = (element) => element.matches("input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]");
/** In a list of choices, letters find a choice; digits and Enter mean what they mean on the page. A link keeps its Enter. */
const meantForField = ({ target, key }) =>
  (typing(target) && !(target.matches(".deciding select") && /^(\d|Enter)$/.test(key))) ||
  (key === "Enter" && target.closest("a, button, summary"));

/* ---------- numbers while typing ---------- */

function regroup(input, format) {
  const before = digits(input.value.slice(0, input.selectionStart)).length;
  input.value = format(input.value);
  let seen = 0;
  let at = 0;
  while (at < input.value.length && seen < before) {
    if (/\d/.test(input.value[at])) seen++;
    at++;
  }
  if (document.activeElement === input) input.setSelectionRange(at, at);
}

function judge(input) {
  const check = document.getElementById(`${input.id}-check`);
  if (!check) return;
  const count = digits(input.value).length;
  check.dataset.tone = count > 16 ? "red" : count === 16 ? "green" : "";
  check.textContent =
    count === 0 ? "" : count > 16 ? input.dataset.long : count === 16 ? input.dataset.ok : `${count} ${input.dataset.short}`;
}

/** A number as the server reads it; a minus sign or a letter stays, so that the server can refuse it. */
function bare(input) {
  return input.matches("[data-money]") && strange(input.value) ? input.value : digits(input.value);
}

document.addEventListener("input", ({ target }) => {
  if (target.matches("[data-nik]")) {
    regroup(target, grouped);
    judge(target);
  } else if (target.matches("[data-money]")) {
    regroup(target, dotted);
  }
});

/* ---------- asking first, sending once ---------- */

/** What stands in a field of the form, a date in words; the question repeats it where it says {name}. */
function written(field) {
  return field.type === "date" && field.value
    ? new Date(field.value).toLocaleDateString(document.documentElement.lang, { dateStyle: "long" })
    : field.value.trim();
}

const asked = (from, form) => [...from.dataset.confirm.matchAll(/\{(\w+)\}/g)].map((match) => form.elements[match[1]]);

function ask(from, form, then) {
  const dialog = document.getElementById("ask");
  const [title, text] = [document.getElementById("ask-title"), document.getElementById("ask-text")];
  const yes = dialog.querySelector("[value=yes]");
  title.textContent = from.dataset.confirmTitle || title.dataset.default;
  yes.textContent = from.dataset.confirmYes || yes.dataset.default;
  yes.className = from.matches("form, [class*=danger]") ? "btn btn-danger" : "btn btn-primary";
  text.textContent = from.dataset.confirm.replace(/\{(\w+)\}/g, (all, name) => written(form.elements[name]));
  dialog.onclose = () => dialog.returnValue === "yes" && then();
  dialog.returnValue = "";
  dialog.showModal();
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  const from = event.submitter?.dataset.confirm ? event.submitter : form;
  if (from.dataset.confirm && !form.dataset.confirmed && asked(from, form).every(written)) {
    event.preventDefault();
    event.stopImmediatePropagation();
    ask(from, form, () => {
      form.dataset.confirmed = "yes";
      form.requestSubmit(event.submitter);
    });
    return;
  }
  delete form.dataset.confirmed;
  if (form.method === "dialog" || form.hasAttribute("hx-post")) return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  if (form.method === "post") form.dataset.sent = "yes";
  all("[data-nik], [data-money]", form).forEach((input) => (input.value = bare(input)));
  setTimeout(() => all("button[type=submit], button:not([type])", form).forEach(lock));
}, true);

function lock(button) {
  if (button.form.method !== "post") return;
  button.disabled = true;
  button.setAttribute("aria-busy", "true");
}

addEventListener("pageshow", (event) => {
  if (!event.persisted) return;
  all("form[data-sent]").forEach((form) => delete form.dataset.sent);
  all("button[aria-busy]").forEach((button) => {
    button.disabled = false;
    button.removeAttribute("aria-busy");
  });
});

document.addEventListener("htmx:confirm", (event) => {
  const from = event.detail.elt;
  if (!from.dataset.confirm || from.tagName === "FORM") return;
  event.preventDefault();
  ask(from, from.form, () => event.detail.issueRequest(true));
});

/** While somebody is asked, the page stays as it is: the form that waits for the answer must still be there. */
document.addEventListener("htmx:beforeSwap", (event) => {
  if (document.getElementById("ask").open) event.detail.shouldSwap = false;
});

document.addEventListener("htmx:configRequest", ({ detail }) => {
  const token = document.querySelector("meta[name=csrf-token]");
  if (token) detail.headers[token.dataset.header] = token.content;
  const form = detail.elt.closest("form");
  if (form) all("[data-nik][name], [data-money][name]", form).forEach((input) => (detail.parameters[input.name] = bare(input)));
});

/* ---------- rows and selections ---------- */

document.addEventListener("click", (event) => {
  const row = event.target.closest("tr[data-href]");
  if (!row || event.target.closest("a, button, input, label, summary") || getSelection().toString()) return;
  if (event.ctrlKey || event.metaKey) open(row.dataset.href);
  else location.assign(row.dataset.href);
});

function countPicks() {
  const bar = document.getElementById("bulk");
  if (!bar) return;
  const picks = all("[data-pick]");
  const chosen = picks.filter((pick) => pick.checked).length;
  const every = document.querySelector("[data-pick-all]");
  bar.hidden = chosen === 0;
  bar.querySelector("[data-pick-count]").textContent = chosen;
  if (every) {
    every.checked = chosen > 0 && chosen === picks.length;
    every.indeterminate = chosen > 0 && chosen < picks.length;
  }
}

function pickAll(on) {
  all("[data-pick]").forEach((pick) => (pick.checked = on));
  countPicks();
}

document.addEventListener("change", ({ target }) => {
  if (target.matches("[data-pick-all]")) pickAll(target.checked);
  else if (target.matches("[data-pick]")) countPicks();
  else if (target.matches("[data-send]")) target.form.requestSubmit();
});

document.addEventListener("click", ({ target }) => target.closest("[data-pick-none]") && pickAll(false));

/* ---------- drawer, boxes, keys ---------- */

function drawer(open) {
  const side = document.getElementById("menu");
  side.toggleAttribute("data-open", open);
  if (open) side.querySelector(".side-close").focus();
  else document.querySelector(".drawer-button").focus();
}

document.addEventListener("click", (event) => {
  const handle = event.target.closest("[data-drawer]");
  if (handle) {
    event.preventDefault();
    drawer(handle.dataset.drawer === "open");
  } else if (!event.target.closest(".side")) {
    document.getElementById("menu")?.removeAttribute("data-open");
  }
  if (event.target.closest("[data-print]")) print();
  all("details.drop[open]").forEach((box) => box.contains(event.target) || (box.open = false));
});

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    all("details.drop[open]").forEach((box) => {
      box.open = false;
      box.querySelector("summary").focus();
    });
    if (document.querySelector(".side[data-open]")) drawer(false);
  }
  if (meantForField(event) || event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
  const button = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (button) {
    event.preventDefault();
    const done = button.dataset.unless && document.querySelector(button.dataset.unless);
    if (!done) button.click();
  } else if (event.key === "/") {
    event.preventDefault();
    document.querySelector("[data-search]")?.focus();
  }
});

/* ---------- a reason is never chosen for anybody ---------- */

const wantReason = (form) => all(".reason select", form).forEach((reason) => (reason.required = reason.checkVisibility()));

document.addEventListener("change", ({ target }) => {
  const form = target.closest(".deciding");
  if (form) wantReason(form);
});

all(".deciding").forEach(wantReason);

/* ---------- a table that fits needs no scroll box, and its head can stick ---------- */

const fitting = new ResizeObserver((entries) =>
  entries.forEach(({ target }) => {
    target.removeAttribute("data-fits");
    target.toggleAttribute("data-fits", target.scrollWidth <= target.clientWidth);
  }),
);

/* ---------- files ---------- */

for (const kind of ["dragover", "dragleave", "drop"]) {
  document.addEventListener(kind, (event) => {
    const zone = event.target.closest?.("[data-drop]");
    if (!zone) return;
    event.preventDefault();
    zone.toggleAttribute("data-over", kind === "dragover");
    if (kind === "drop" && event.dataTransfer.files.length) {
      const input = zone.querySelector("input[type=file]");
      input.files = event.dataTransfer.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    }
  });
}

/* ---------- at the start ---------- */

all("[data-nik]").forEach((input) => {
  input.value = grouped(input.value);
  judge(input);
});
all("[data-money]").forEach((input) => (input.value = dotted(input.value)));
all(".scroll").forEach((box) => fitting.observe(box));
document.querySelector("[data-focus]")?.focus();
