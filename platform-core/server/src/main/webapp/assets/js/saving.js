// Saves as one goes. htmx sends each part of the form; here it is decided when, and what an answer means for the text.
import * as drafts from './drafts.js';
import * as form from './form.js';
import { leaving } from './keys.js';
import * as state from './state.js';

const FIRST_PAUSE = 2000;
const LONGEST_PAUSE = 30000;
const sheet = document.getElementById('worksheet').dataset;
const sending = new WeakMap();
let failures = 0;
let retry = 0;
let goTo = null;
let held = false;
let letGo = false;

const isOurs = (detail) => detail.pathInfo?.requestPath === form.address() || detail.path === form.address();
const partOf = (element) => form.PARTS.find((part) => element.id === part);
const save = (part) => htmx.trigger(document.getElementById(part), 'save');

/** Saves what is not saved yet, then opens the address; stays if that fails. */
leaving.to = (address) => {
  if (form.dirtyParts().length === 0) {
    location.href = address;
    return;
  }
  goTo = address;
  form.dirtyParts().forEach(save);
};

const again = () => {
  clearTimeout(retry);
  form.dirtyParts().forEach(save);
};

const later = () => {
  if (navigator.onLine) state.retrying();
  else state.offline();
  clearTimeout(retry);
  retry = setTimeout(again, Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** failures));
  failures += 1;
};

const succeeded = (sent) => {
  failures = 0;
  held = false;
  form.PARTS.forEach((part) => form.markInvalid(part, false));
  if (sent) form.settle(sent.part, sent.values);
  else form.settle('answer-field');
  form.PARTS.filter((part) => !form.isDirty(part)).forEach((part) => drafts.drop(sheet, part));
  state.saved();
  if (goTo && form.dirtyParts().length === 0) location.href = goTo;
};

const failed = (status, sent) => {
  goTo = null;
  if (status === 401) {
    letGo = true;
    state.over();
  } else if (status === 412) {
    held = true;
    state.conflict();
  } else if (status === 422) {
    form.markInvalid(sent?.part ?? 'answer-field', true);
    state.refused();
  } else if (status === 0 || status === 429 || status >= 500) {
    later();
  } else {
    state.closed();
  }
};

document.body.addEventListener('htmx:configRequest', (event) => {
  const part = partOf(event.detail.elt);
  if (part && isOurs(event.detail) && (held || !form.isDirty(part))) event.preventDefault();
});

document.body.addEventListener('htmx:beforeSend', (event) => {
  const { elt, xhr } = event.detail;
  if (!isOurs(event.detail)) return;
  const part = partOf(elt);
  if (part) sending.set(xhr, { part, values: form.read(part) });
  state.saving();
});

document.body.addEventListener('htmx:afterRequest', (event) => {
  const { xhr, successful } = event.detail;
  if (!isOurs(event.detail)) return;
  if (successful) succeeded(sending.get(xhr));
  else failed(xhr.status, sending.get(xhr));
});

// Fields that the server has drawn anew hold what the server has, whatever brought that about.
document.body.addEventListener('htmx:oobAfterSwap', (event) => {
  if (event.detail.target.id === 'answer-field') form.settle('answer-field');
});

form.element.addEventListener('input', (event) => {
  held = false;
  const part = form.PARTS.find((id) => document.getElementById(id)?.contains(event.target));
  if (!part) return;
  if (form.isDirty(part)) drafts.keep(sheet, part, form.read(part), form.version());
  else drafts.drop(sheet, part);
});

form.element.addEventListener('submit', (event) => {
  event.preventDefault();
  again();
});

addEventListener('online', again);

addEventListener('beforeunload', (event) => {
  if (!letGo && form.dirtyParts().length > 0) event.preventDefault();
});

document.addEventListener('submit', (event) => {
  if (event.target !== form.element && !event.defaultPrevented) letGo = true;
});

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href]');
  const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
  const elsewhere = link && link.origin === location.origin && link.pathname !== location.pathname && !link.download;
  if (!elsewhere || !plain || letGo || form.dirtyParts().length === 0) return;
  event.preventDefault();
  leaving.to(link.href);
});

/** Brings back what never reached the server. It rests on the version it was typed over, so a conflict still shows. */
const restore = () => {
  const draft = drafts.load(sheet);
  if (!draft.fields) return;
  form.restOn(draft.version);
  Object.entries(draft.fields).forEach(([part, values]) => form.write(part, values));
  if (form.dirtyParts().length > 0) {
    state.restored();
    again();
  } else {
    form.PARTS.forEach((part) => drafts.drop(sheet, part));
  }
};

// Only now does htmx listen to the parts of the form.
addEventListener('DOMContentLoaded', restore);
state.elsewhere(drafts.elsewhere(sheet), (code) => form.address().replace(/answers\/[^/]+$/, `questions/${code}`));
