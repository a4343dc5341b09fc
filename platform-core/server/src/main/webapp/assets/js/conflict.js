// Two people changed one answer: shows both, marks what differs, and lets the reader choose.
import * as drafts from './drafts.js';
import * as form from './form.js';
import { marked } from './words.js';

const LOST = 'unused text';
const sheet = document.getElementById('worksheet').dataset;

const open = () => {
  const dialog = document.querySelector('dialog[data-open]');
  if (!dialog) return;
  dialog.removeAttribute('data-open');
  const mine = document.getElementById('my-note');
  const theirs = document.getElementById('their-note');
  if (mine && theirs) {
    const texts = [mine.textContent, theirs.textContent];
    mine.replaceChildren(...marked(texts[0], texts[1]));
    theirs.replaceChildren(...marked(texts[1], texts[0]));
  }
  dialog.showModal();
  dialog.querySelector('h2').focus();
};

const takeTheirs = () => {
  sessionStorage.setItem(LOST, JSON.stringify({ question: sheet.question, text: Object.values(form.read('note'))[0] ?? '' }));
  form.PARTS.forEach((part) => {
    form.settle(part);
    drafts.drop(sheet, part);
  });
  location.reload();
};

document.body.addEventListener('htmx:afterRequest', (event) => {
  if (event.detail.xhr.status === 412) {
    open();
    return;
  }
  const choice = event.detail.elt.dataset?.take;
  if (!choice || !event.detail.successful) return;
  form.PARTS.forEach((part) => {
    form.settle(part);
    drafts.drop(sheet, part);
  });
  document.getElementById('conflict')?.close();
});

document.body.addEventListener('click', (event) => {
  const choice = event.target.closest('[data-take]')?.dataset.take;
  if (choice === 'theirs') takeTheirs();
  if (choice === 'merged') document.getElementById('note').value = document.getElementById('merged').value;
});

const lost = JSON.parse(sessionStorage.getItem(LOST) ?? 'null');
const shelf = document.getElementById('unused');
if (shelf && lost?.text && lost.question === sheet.question && lost.text !== document.getElementById('note').value) {
  shelf.querySelector('p').textContent = lost.text;
  shelf.hidden = false;
}
