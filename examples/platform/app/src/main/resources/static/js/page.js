// Small comforts; every page works without them: remembered theme at once, copy buttons, print buttons, menus that close.
"use strict";
(() => {
  const root = document.documentElement;

  document.querySelectorAll("form[data-theme-form]").forEach((form) => {
    form.addEventListener("submit", (event) => {
      const choice = event.submitter && event.submitter.value;
      if (!choice) return;
      event.preventDefault();
      root.dataset.theme = choice;
      document.cookie = `pm-theme=${encodeURIComponent(choice)}; Path=/; Max-Age=31536000; SameSite=Lax`;
      form.querySelectorAll("button").forEach((button) => button.setAttribute("aria-pressed", String(button === event.submitter)));
      closeMenus(null);
    });
  });

  const closeMenus = (except) => document.querySelectorAll("details.menu[open]").forEach((menu) => {
    if (menu !== except) menu.open = false;
  });
  document.addEventListener("click", (event) => closeMenus(event.target.closest("details.menu")));
  document.addEventListener("keydown", (event) => {
    const menu = event.key === "Escape" && document.querySelector("details.menu[open]");
    if (menu) {
      closeMenus(null);
      menu.querySelector("summary").focus();
    }
  });

  if (navigator.clipboard) document.querySelectorAll("[data-copy]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", async () => {
      const label = button.querySelector("span");
      const before = label.textContent;
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).value);
      label.textContent = button.dataset.copied;
      setTimeout(() => { label.textContent = before; }, 2000);
    });
  });

  document.querySelectorAll("[data-print]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  });
})();
