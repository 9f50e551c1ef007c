// The HTML report: filters, their state in the address, and texts that are laid out when somebody looks at them.
(() => {
  "use strict";
  document.documentElement.classList.remove("loading");
  const articles = [...document.querySelectorAll("article.a")].map((element) => ({
    element,
    list: element.querySelector(".fs"),
    details: element.querySelector("details.text"),
    desk: element.dataset.desk,
    reporters: element.dataset.reporters ? element.dataset.reporters.split("\n") : [],
    name: "",
    isFilled: false,
    isNear: false,
    findings: [...element.querySelector(".fs").children].map((item) => ({
      item, rule: item.dataset.rule, severity: item.dataset.severity, text: null, isHidden: false,
    })),
  }));
  const byElement = new Map(articles.map((article) => [article.element, article]));
  const total = articles.reduce((count, article) => count + article.findings.length, 0);

  // With a running script the content of noscript is one text, which this report alone has written and escaped.
  const unfold = (noscript) => {
    const template = document.createElement("template");
    template.innerHTML = noscript.textContent;
    noscript.replaceWith(template.content);
  };
  const index = (article) => {
    article.name = article.element.querySelector("header").textContent;
    for (const finding of article.findings) {
      finding.text = `${article.name} ${finding.item.querySelector(".msg").textContent} ${finding.rule}`.toLowerCase();
    }
  };
  const fill = (article) => {
    if (article.isFilled) return;
    article.isFilled = true;
    article.list.querySelectorAll("noscript").forEach(unfold);
  };
  const fillText = (article) => article.details?.querySelectorAll("noscript").forEach(unfold);
  const fillNear = (article) => {
    fill(article);
    if (article.details?.open) fillText(article);
  };

  const watch = new IntersectionObserver((entries) => {
    for (const entry of entries) {
      const article = byElement.get(entry.target);
      article.isNear = entry.isIntersecting;
      if (article.isNear) fillNear(article);
    }
  }, { rootMargin: "800px" });
  for (const article of articles) {
    watch.observe(article.element);
    article.details?.addEventListener("toggle", () => { if (article.details.open && article.isNear) fillText(article); });
  }
  // So many are laid out in any case, for the search of the browser and for screen readers that do not scroll.
  const first = articles.slice(0, 300);
  const later = window.requestIdleCallback ?? ((work) => setTimeout(() => work({ timeRemaining: () => 8 }), 50));
  const fillFirst = (deadline) => {
    while (first.length > 0 && deadline.timeRemaining() > 2) fill(first.shift());
    if (first.length > 0) later(fillFirst);
  };
  later(fillFirst);

  // The state: what is filtered, and the finding or mark that is looked at.
  const form = document.getElementById("filters");
  const field = (name) => form?.elements.namedItem(name);
  const boxes = form ? [...form.querySelectorAll("input[name=severity]")] : [];
  const lists = ["rule", "desk", "reporter"];
  let place = "";

  const write = (replaces) => {
    const parts = new URLSearchParams();
    for (const name of form ? lists : []) {
      // A name stands behind "=" in the form; "-" is what has none.
      const value = field(name).value;
      if (value !== "") parts.set(name, value === "-" ? "" : value.slice(1));
    }
    const severities = boxes.filter((box) => box.checked).map((box) => box.value);
    if (severities.length < boxes.length) parts.set("severity", severities.join(","));
    if (field("q")?.value) parts.set("q", field("q").value);
    if (place) parts.set("at", place);
    const hash = parts.toString() ? `#${parts}` : location.pathname + location.search;
    if (replaces) history.replaceState(null, "", hash); else history.pushState(null, "", hash);
  };
  const read = () => {
    const hash = location.hash.slice(1);
    const parts = new URLSearchParams(hash.includes("=") ? hash : hash ? { at: hash } : {});
    for (const name of form ? lists : []) {
      field(name).value = parts.has(name) ? (parts.get(name) === "" ? "-" : `=${parts.get(name)}`) : "";
      // A name that this report does not know filters nothing.
      if (field(name).selectedIndex < 0) field(name).value = "";
    }
    const severities = parts.get("severity")?.split(",");
    for (const box of boxes) box.checked = severities ? severities.includes(box.value) : true;
    if (form) field("q").value = parts.get("q") ?? "";
    place = parts.get("at") ?? "";
    apply();
    if (place) go(place);
    // Whoever follows a link to filtered findings wants to see those, and the overview is of all.
    else if (form && parts.size > 0) document.getElementById("findings").scrollIntoView();
  };
  const apply = () => {
    if (!form) return;
    const [rule, desk, reporter] = lists.map((name) => field(name).value);
    const severities = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    const words = field("q").value.toLowerCase().split(/\s+/).filter((word) => word !== "");
    let shown = 0;
    let shownArticles = 0;
    for (const article of articles) {
      const fits = (desk === "" || (desk === "-" ? "" : desk.slice(1)) === article.desk)
        && (reporter === "" || (reporter === "-" ? article.reporters.length === 0 : article.reporters.includes(reporter.slice(1))));
      if (fits && words.length > 0 && article.name === "") index(article);
      let count = 0;
      for (const finding of article.findings) {
        const isShown = fits && severities.has(finding.severity) && (rule === "" || rule.slice(1) === finding.rule)
          && words.every((word) => finding.text.includes(word));
        if (isShown) count += 1;
        if (finding.isHidden === isShown) finding.item.hidden = finding.isHidden = !isShown;
      }
      if (article.element.hidden !== (count === 0)) article.element.hidden = count === 0;
      shown += count;
      if (count > 0) shownArticles += 1;
    }
    const status = document.getElementById("shown");
    const number = (value) => value.toLocaleString(document.documentElement.lang);
    const text = status.dataset.words.replace("{f}", number(shown)).replace("{n}", number(total)).replace("{a}", number(shownArticles));
    if (status.textContent !== text) status.textContent = text;
    document.getElementById("none").hidden = shown > 0;
    for (const button of document.querySelectorAll("button.pick")) button.setAttribute("aria-pressed", `=${button.dataset.rule}` === rule);
  };

  // Shows a finding, its mark or a related place, wherever it is hidden.
  const go = (id) => {
    const number = /^[afmrt](\d+)/.exec(id)?.[1];
    const article = number && byElement.get(document.getElementById(`a${number}`));
    if (!article) return document.getElementById(id)?.scrollIntoView();
    fill(article);
    if (/^[mrt]/.test(id) && article.details) {
      fillText(article);
      article.details.open = true;
    }
    const target = document.getElementById(id);
    if (!target) return;
    if (target.closest("[hidden]") && form) {
      form.reset();
      apply();
    }
    document.querySelector(".target")?.classList.remove("target");
    target.classList.add("target");
    if (!target.matches("a[href]")) target.tabIndex = -1;
    target.focus({ preventScroll: true });
    // What comes into view on the way takes its true height only then, and moves the target.
    let frames = 8;
    const show = () => {
      target.scrollIntoView({ block: "center", behavior: "instant" });
      frames -= 1;
      if (frames > 0) requestAnimationFrame(show);
    };
    show();
  };
  const visit = (id) => {
    place = id;
    write(false);
    go(id);
  };
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (link && /^#[fmr]\d/.test(link.hash)) {
      event.preventDefault();
      return visit(link.hash.slice(1));
    }
    const mark = event.target.closest(".copy mark");
    if (!mark || !getSelection().isCollapsed) return;
    const before = [...mark.closest(".copy").querySelectorAll("a.num")]
      .filter((number) => number.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING).pop();
    if (before) visit(before.hash.slice(1));
  });

  if (form) {
    form.hidden = false;
    let timer = 0;
    const changed = () => {
      clearTimeout(timer);
      place = "";
      apply();
      write(true);
    };
    form.addEventListener("submit", (event) => { event.preventDefault(); changed(); });
    form.addEventListener("change", changed);
    form.addEventListener("input", (event) => {
      if (event.target.name !== "q") return;
      clearTimeout(timer);
      timer = setTimeout(changed, 150);
    });
    form.addEventListener("reset", () => setTimeout(changed));
    for (const span of document.querySelectorAll("span.pick")) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "pick";
      button.dataset.rule = span.dataset.rule;
      button.textContent = span.textContent;
      button.addEventListener("click", () => {
        const value = `=${button.dataset.rule}`;
        field("rule").value = field("rule").value === value ? "" : value;
        changed();
        document.getElementById("findings").scrollIntoView();
      });
      span.replaceWith(button);
    }
    const toggle = document.getElementById("open-all");
    const openAll = (isOpen) => {
      for (const article of articles) if (article.details && !article.element.hidden) article.details.open = isOpen;
      for (const article of articles) if (article.isNear) fillNear(article);
      toggle.textContent = isOpen ? toggle.dataset.close : toggle.dataset.open;
      toggle.dataset.isOpen = isOpen ? "yes" : "";
    };
    toggle.addEventListener("click", () => openAll(!toggle.dataset.isOpen));
    if (articles.length <= 5) openAll(true);
  }
  addEventListener("beforeprint", () => { for (const article of articles) if (!article.element.hidden) fillNear(article); });
  addEventListener("popstate", read);
  addEventListener("hashchange", read);
  read();
})();
