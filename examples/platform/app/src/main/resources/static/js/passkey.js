// Makes and presents passkeys; where the browser knows none, the forms stay hidden and the password does.
"use strict";
(() => {
  const known = window.PublicKeyCredential
    && PublicKeyCredential.parseCreationOptionsFromJSON
    && PublicKeyCredential.parseRequestOptionsFromJSON;
  if (!known) return;

  const send = async (form, path, body) => {
    const response = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-CSRF-Token": form.elements._csrf.value },
      body,
    });
    if (!response.ok) throw new Error(String(response.status));
    return response.json();
  };

  const ceremony = {
    create: (options) => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }),
    get: (options) => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) }),
  };

  document.querySelectorAll("[data-passkey-unavailable]").forEach((note) => { note.hidden = true; });
  document.querySelectorAll("form[data-passkey]").forEach((form) => {
    const failed = form.querySelector("[data-passkey-failed]");
    const button = form.querySelector("button");
    form.hidden = false;
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      failed.hidden = true;
      button.disabled = true;
      try {
        const options = await send(form, form.dataset.options, "{}");
        const credential = await ceremony[form.dataset.passkey](options);
        const next = form.elements.next ? `?next=${encodeURIComponent(form.elements.next.value)}` : "";
        location.assign((await send(form, form.dataset.answer + next, JSON.stringify(credential))).next);
      } catch {
        failed.hidden = false;
        button.disabled = false;
      }
    });
  });
})();
