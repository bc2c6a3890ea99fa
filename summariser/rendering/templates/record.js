"use strict";
// Cards and sentences light each other up; jumps have a way back; kinds can be hidden. The page works without.
(() => {
  const body = document.body;
  const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));
  const cards = all(".card");
  const cardsOf = new Map();
  for (const card of cards)
    for (const number of card.dataset.sentences.split(" ").filter(Boolean))
      cardsOf.set(number, [...(cardsOf.get(number) ?? []), card]);
  const sentencesOf = (card) =>
    card.dataset.sentences.split(" ").map((number) => document.getElementById("s" + number)).filter(Boolean);

  const light = (elements) => {
    all(".lit").forEach((element) => element.classList.remove("lit"));
    elements.forEach((element) => element.classList.add("lit"));
  };
  const related = (element) => {
    const card = element.closest?.(".card");
    if (card) return sentencesOf(card);
    const sentence = element.closest?.(".sentence");
    return sentence ? (cardsOf.get(sentence.id.slice(1)) ?? []) : [];
  };
  for (const happens of ["pointerover", "focusin"])
    document.addEventListener(happens, (event) => light(related(event.target)));

  const narrow = matchMedia("(max-width: 56rem)");
  const back = document.querySelector(".back");
  const trail = [];
  const show = (view) => {
    body.dataset.view = view;
    for (const tab of all(".tab"))
      if (tab.hash === "#" + view) tab.setAttribute("aria-current", "true");
      else tab.removeAttribute("aria-current");
  };
  const viewOf = (element) => (element.closest("#article") ? "article" : "record");
  const go = (target, from) => {
    if (from) trail.push(from);
    show(viewOf(target));
    target.scrollIntoView({ block: "center" });
    const focusable = target.matches(".card, .sentence") ? target.querySelector("a[href], summary") : target;
    (focusable ?? target).focus({ preventScroll: true });
    light([target, ...related(target)]);
    back.hidden = trail.length === 0;
  };
  const goBack = () => {
    const to = trail.pop();
    if (to) go(to);
  };
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (!link) return;
    event.preventDefault();
    if (link.classList.contains("tab")) show(link.hash.slice(1));
    else {
      const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (target) go(target, link);
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") goBack();
  });
  back.addEventListener("click", goBack);

  const toggles = document.querySelector(".toggles");
  toggles.hidden = false;
  toggles.addEventListener("change", (event) => {
    const { value, checked } = event.target;
    if (value === "uncovered") {
      body.classList.toggle("only-uncovered", checked);
      if (checked && narrow.matches) show("article");
    } else body.classList.toggle("off-" + value, !checked);
  });
  body.classList.add("scripted");
  show("record");
  if (location.hash.length > 1) {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target) go(target);
  }
})();
