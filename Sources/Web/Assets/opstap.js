"use strict";
// Only makes better what works without it.
document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
    const search = document.querySelector("input[type=search]");
    if (search) { event.preventDefault(); search.focus(); }
  }
});
// A page with mistakes begins at the list of mistakes.
document.getElementById("fouten")?.focus();
// A form is sent once, however often its button is pressed.
for (const form of document.forms) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "yes";
  });
}
addEventListener("pageshow", () => { for (const form of document.forms) delete form.dataset.sent; });
// Prints, where there is a script to do so.
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

// What is typed in a form stays in this tab until it was sent, so that the end of a session takes nothing away. It holds
// data of people: sessionStorage only, gone with the tab, with signing out, and for anybody else who signs in.
const session = document.getElementById("sessie");
const draftPrefix = "concept:";
const draftKey = (form) => draftPrefix + location.pathname + " " + new URL(form.action).pathname;
const draftKeys = () => Object.keys(sessionStorage).filter((key) => key.startsWith(draftPrefix));
const draftForms = () => (session ? [...document.querySelectorAll("form.sheet[method=post]")] : []);
const isDrafted = (field) =>
  field.name && field.autocomplete !== "one-time-code" &&
  !["hidden", "password", "file", "submit", "button"].includes(field.type);

function keepDraft(form) {
  const values = [...form.elements].filter(isDrafted).map((field) =>
    ["checkbox", "radio"].includes(field.type) ? [field.name, field.value, field.checked] : [field.name, field.value]);
  if (!values.length) return;
  sessionStorage.setItem(draftKey(form), JSON.stringify({ who: session.dataset.who, values }));
}

function bringBack(form, values) {
  for (const [name, value, isTicked] of values) {
    for (const field of form.querySelectorAll(`[name="${CSS.escape(name)}"]`)) {
      if (!isDrafted(field)) continue;
      if (isTicked === undefined) field.value = value;
      else if (field.value === value) field.checked = isTicked;
    }
  }
}

// Where nobody is signed in, the session is over: what is kept comes back when the same person does. Elsewhere a draft
// that was not brought back belongs to a form that was sent or left.
for (const key of draftKeys()) {
  const draft = JSON.parse(sessionStorage.getItem(key));
  const isHere = key.startsWith(draftPrefix + location.pathname + " ");
  const form = draftForms().find((one) => draftKey(one) === key);
  if (!session) {
    sessionStorage.setItem(key, JSON.stringify({ ...draft, isOver: true }));
  } else if (draft.who !== session.dataset.who) {
    sessionStorage.removeItem(key);
  } else if (draft.isOver && form && !document.getElementById("fouten")) {
    bringBack(form, draft.values);
    keepDraft(form);
    const notice = document.getElementById("hersteld");
    form.before(notice);
    notice.hidden = false;
  } else if (!draft.isOver && !(isHere && !draftForms().length)) {
    sessionStorage.removeItem(key);
  }
}
for (const form of draftForms()) {
  if (document.getElementById("fouten")) keepDraft(form);
  form.addEventListener("input", () => keepDraft(form));
}
for (const form of document.querySelectorAll("form[action='/afmelden']")) {
  form.addEventListener("submit", () => { for (const key of draftKeys()) sessionStorage.removeItem(key); });
}

// A question that hangs on another answer stays out of sight while it does not apply, and is then not sent. One with a mistake
// stays. Verdicts: 1 met, 0 unknown, -1 not met; the house judges for itself.
const answerOf = (form, name) => {
  const field = form.elements.namedItem(name);
  return !field || field.disabled ? "" : field.value.trim();
};
function verdictOf(rule, form) {
  const parts = (list) => list.map((part) => verdictOf(part, form));
  if (rule.all) return Math.min(...parts(rule.all));
  if (rule.any) return Math.max(...parts(rule.any));
  if (rule.not) return -verdictOf(rule.not, form);
  if (rule.fields) return rule.fields.some((name) => answerOf(form, name)) ? rule.verdict : rule.empty;
  if (!rule.field) return rule.verdict;
  const answer = answerOf(form, rule.field);
  if (rule.values) return rule.values[answer] ?? rule.empty;
  if (!/^[+-]?\d+$/.test(answer)) return rule.empty;
  return Number(answer) >= (rule.least ?? -Infinity) && Number(answer) <= (rule.most ?? Infinity) ? 1 : -1;
}
for (const form of document.forms) {
  const questions = [...form.querySelectorAll("[data-ask-when]")];
  if (!questions.length) continue;
  const ask = () => {
    for (const question of questions) {
      const isAsked = verdictOf(JSON.parse(question.dataset.askWhen), form) > 0 || question.querySelector(".err");
      question.hidden = !isAsked;
      for (const field of question.querySelectorAll("input, select, textarea")) field.disabled = !isAsked;
    }
  };
  // Some ways of choosing from a list tell of the change alone.
  for (const kind of ["input", "change"]) form.addEventListener(kind, ask);
  ask();
}

// Two minutes before the session ends a message says so, with a button to go on.
if (session) {
  const idle = Number(session.dataset.idle) * 1000;
  const longest = Date.now() + Number(session.dataset.left) * 1000;
  const part = (name) => session.querySelector(`[data-${name}]`);
  const others = new BroadcastChannel("opstap");
  let end = 0;
  const goOn = () => { end = Math.min(Date.now() + idle, longest); look(); };
  const look = () => {
    const left = end - Date.now();
    const state = left <= 0 ? "over" : end === longest ? "longest" : "idle";
    session.hidden = left > 120000;
    for (const words of session.querySelectorAll("[data-when]")) words.hidden = words.dataset.when !== state;
    part("keep").hidden = state !== "idle";
    part("again").hidden = state !== "over";
  };
  part("again").href = location.pathname;
  part("keep").addEventListener("click", async () => {
    const answer = await fetch("/sessie", { redirect: "manual", cache: "no-store" }).catch(() => null);
    if (answer?.ok) { goOn(); others.postMessage("seen"); } else { end = 0; look(); }
  });
  // A page that another tab opens keeps the session for this one too.
  others.addEventListener("message", goOn);
  others.postMessage("seen");
  goOn();
  setInterval(look, 5000);
}
