// <pm-live src="/api/v1/stream?topics=a,b">: one EventSource a page. Each server event named <topic> becomes the DOM event
// "pm:<topic>" on the body, on which panels ask for themselves again; "resync" tells every topic.
"use strict";
(() => {
  class PmLive extends HTMLElement {
    connectedCallback() {
      const address = new URL(this.getAttribute("src"), location.href);
      this.topics = (address.searchParams.get("topics") || "").split(",").filter(Boolean);
      this.address = address.href;
      this.onVisibility = () => (document.hidden ? this.close() : this.open());
      document.addEventListener("visibilitychange", this.onVisibility);
      if (!document.hidden) this.open();
    }

    disconnectedCallback() {
      document.removeEventListener("visibilitychange", this.onVisibility);
      this.close();
    }

    open() {
      if (this.source) return;
      const source = new EventSource(this.address);
      source.onopen = () => {
        document.body.dataset.live = "on";
        if (this.wasOpen) this.tellAll();
        this.wasOpen = true;
      };
      source.onerror = () => { document.body.dataset.live = "off"; };
      source.addEventListener("resync", () => this.tellAll());
      source.addEventListener("bye", () => { document.body.dataset.live = "off"; });
      this.topics.forEach((topic) => source.addEventListener(topic, () => this.tell(topic)));
      this.source = source;
    }

    close() {
      if (this.source) this.source.close();
      this.source = null;
      document.body.dataset.live = "off";
    }

    tellAll() {
      this.topics.forEach((topic) => this.tell(topic));
    }

    // A burst of events asks once: the panel's answer is the newest state anyway.
    tell(topic) {
      this.waiting = this.waiting || new Set();
      if (this.waiting.has(topic)) return;
      this.waiting.add(topic);
      setTimeout(() => {
        this.waiting.delete(topic);
        document.body.dispatchEvent(new CustomEvent(`pm:${topic}`));
      }, 250);
    }
  }
  customElements.define("pm-live", PmLive);
})();
