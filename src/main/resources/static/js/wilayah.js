/* Region picker: the server finds, this only moves the choice. Loaded once a page, as a module. */

const parts = (picker) => [picker.querySelector("[role=combobox]"), picker.querySelector("[role=listbox]")];
const chosen = (list) => list.querySelector("[aria-selected=true]");

function show(picker, open) {
  const [input, list] = parts(picker);
  list.hidden = !open;
  input.setAttribute("aria-expanded", open);
  if (!open) input.removeAttribute("aria-activedescendant");
}

function mark(picker, option) {
  const [input, list] = parts(picker);
  chosen(list)?.setAttribute("aria-selected", "false");
  if (!option) return;
  option.setAttribute("aria-selected", "true");
  option.scrollIntoView({ block: "nearest" });
  input.setAttribute("aria-activedescendant", option.id);
}

function take(picker, option) {
  const [input] = parts(picker);
  const code = picker.querySelector("[data-region-code]");
  code.value = option.dataset.code;
  input.value = option.dataset.title;
  input.setCustomValidity("");
  show(picker, false);
  code.dispatchEvent(new Event("change", { bubbles: true }));
}

function move(picker, step) {
  const [, list] = parts(picker);
  const options = [...list.querySelectorAll("[role=option]")];
  const at = options.indexOf(chosen(list)) + step;
  mark(picker, options[(at + options.length) % options.length]);
}

document.addEventListener("input", ({ target }) => {
  const picker = target.closest("[data-region-picker]");
  if (picker) picker.querySelector("[data-region-code]").value = "";
});

document.addEventListener("focusin", ({ target }) => {
  if (target.matches("[data-region-picker] [role=combobox]")) target.select();
});

document.addEventListener("keydown", (event) => {
  const picker = event.target.closest?.("[data-region-picker]");
  if (!picker) return;
  const [input, list] = parts(picker);
  if (event.key === "ArrowDown" && list.hidden) htmx.trigger(input, "open");
  else if (event.key === "ArrowDown") move(picker, 1);
  else if (event.key === "ArrowUp") move(picker, -1);
  else if (event.key === "Enter" && !list.hidden && chosen(list)) take(picker, chosen(list));
  else if (event.key === "Escape" && !list.hidden) show(picker, false);
  else return;
  event.preventDefault();
});

document.addEventListener("mousedown", (event) => {
  const option = event.target.closest("[data-region-picker] [role=option]");
  if (option) {
    event.preventDefault();
    take(option.closest("[data-region-picker]"), option);
  }
});

document.addEventListener("click", ({ target }) => {
  if (target.matches("[data-region-picker] [role=combobox]") && target.getAttribute("aria-expanded") === "false") {
    htmx.trigger(target, "open");
  }
});

document.addEventListener("focusout", ({ target }) => {
  const picker = target.closest?.("[data-region-picker]");
  if (picker) show(picker, false);
});

document.addEventListener("htmx:afterSwap", ({ detail }) => {
  const picker = detail.target.closest("[data-region-picker]");
  if (!picker || !picker.contains(document.activeElement)) return;
  show(picker, true);
  mark(picker, picker.querySelector("[role=option]"));
});
