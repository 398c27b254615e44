"use strict";
(() => {
  const tree = document.getElementById("tree");
  const form = document.getElementById("filter");
  if (!tree || !form) {
    return;
  }
  const text = document.getElementById("filter-text");
  const unit = document.getElementById("filter-unit");
  const cycle = document.getElementById("filter-cycle");
  const tones = [...form.querySelectorAll("input[name=tone]")];
  const count = document.getElementById("filter-count");
  const plain = (words) => words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  // In the order of the page, a parent stands before its children.
  const nodes = [...tree.querySelectorAll("li.node")].map((item) => ({ item, fold: item.firstElementChild, open: item.firstElementChild.open }));
  const places = new Map(nodes.map((node, place) => [node.item, place]));
  for (const node of nodes) {
    const parent = node.item.parentElement.closest("li.node");
    node.parent = parent ? places.get(parent) : -1;
  }

  function words(node) {
    node.words ??= plain([...node.fold.children].filter((child) => child.tagName !== "UL").map((child) => child.textContent).join(" "));
    return node.words;
  }

  function filter() {
    const wanted = plain(text.value.trim());
    const shown = new Set(tones.filter((tone) => tone.checked).map((tone) => tone.value));
    const isOff = !wanted && !unit.value && !cycle.value && shown.size === tones.length;
    let hits = 0;
    for (const node of nodes) {
      const data = node.item.dataset;
      node.hit = shown.has(data.tone) && (!unit.value || data.unit === unit.value)
          && (!cycle.value || data.cycle === cycle.value) && (!wanted || words(node).includes(wanted));
      node.below = false;
      hits += node.hit ? 1 : 0;
    }
    for (let place = nodes.length - 1; place >= 0; place--) {
      const node = nodes[place];
      if ((node.hit || node.below) && node.parent >= 0) {
        nodes[node.parent].below = true;
      }
    }
    for (const node of nodes) {
      node.item.hidden = !node.hit && !node.below;
      node.item.classList.toggle("context", !node.hit && node.below);
      if (isOff) {
        node.fold.open = node.open;
      } else if (node.below) {
        node.fold.open = true;
      }
    }
    count.textContent = count.dataset.text.replace("#", hits).replace("#", nodes.length);
  }

  let waiting = 0;
  function soon() {
    clearTimeout(waiting);
    waiting = setTimeout(filter, 80);
  }
  form.addEventListener("input", soon);
  form.addEventListener("change", soon);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(filter, 0));
  document.getElementById("unfold").addEventListener("click", () => nodes.forEach((node) => { node.fold.open = true; }));
  document.getElementById("fold").addEventListener("click", () => nodes.forEach((node) => { node.fold.open = false; }));

  // What a link leads to is shown, even if it is folded away.
  function reveal() {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let element = target; element; element = element.parentElement) {
      if (element.tagName === "DETAILS") {
        element.open = true;
      }
      if (element.hidden) {
        element.hidden = false;
      }
    }
    if (target) {
      const own = target.querySelector(":scope > details");
      if (own) {
        own.open = true;
      }
      target.scrollIntoView();
    }
  }
  addEventListener("hashchange", reveal);
  form.hidden = false;
  filter();
  reveal();
})();
