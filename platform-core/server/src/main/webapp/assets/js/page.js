// Every page: menus that close again, questions before what cannot be taken back, drafts that leave with their owner.
import { forgetAll } from './drafts.js';

const menus = () => document.querySelectorAll('details.drop[open], details.menu[open]');

document.addEventListener('click', (event) => {
  menus().forEach((menu) => {
    if (!menu.contains(event.target)) menu.open = false;
  });
});

document.querySelector('[data-print]')?.addEventListener('click', () => print());

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  menus().forEach((menu) => {
    menu.open = false;
    menu.querySelector('summary').focus();
  });
});

document.addEventListener('submit', (event) => {
  if (event.target.action.endsWith('/app/sign-out')) forgetAll();
});

// A refusal leads to its field where this page has it; each field has its name as its id.
document.body.addEventListener('htmx:oobAfterSwap', () => {
  document.querySelectorAll('#notice [data-place]').forEach((label) => {
    if (!document.getElementById(label.dataset.place)) return;
    const link = document.createElement('a');
    link.href = `#${label.dataset.place}`;
    link.textContent = label.textContent;
    label.replaceWith(link);
  });
});

document.body.addEventListener('htmx:confirm', (event) => {
  const { question, elt } = event.detail;
  if (!question) return;
  event.preventDefault();
  const dialog = document.getElementById('confirm');
  document.getElementById('confirm-text').textContent = question;
  dialog.returnValue = 'no';
  dialog.showModal();
  dialog.addEventListener('close', () => {
    if (dialog.returnValue === 'yes') event.detail.issueRequest(true);
    else elt.focus();
  }, { once: true });
});
