// The keyboard. Keys without Ctrl or Alt can be switched off (WCAG 2.1.4) and rest while somebody types.
const OFF = 'single keys off';
const dialog = document.getElementById('keys');
const toggle = document.getElementById('single-keys');

/** How to go to another question; whoever has something to save first replaces it. */
export const leaving = { to: (address) => { location.href = address; } };

const follow = (id) => {
  const link = document.getElementById(id);
  if (!link) return false;
  leaving.to(link.href);
  return true;
};

const focusOn = (id) => {
  const element = document.getElementById(id);
  element?.focus();
  element?.scrollIntoView({ block: 'nearest' });
  return Boolean(element);
};

const help = () => {
  dialog.showModal();
  return true;
};

const choose = (letter) => {
  const option = document.querySelector(`#answer-field:enabled [data-key="${letter}"]`);
  if (!option) return false;
  option.focus();
  option.click();
  return true;
};

const single = (key) => {
  const letter = key.toUpperCase();
  if (key === '?') return help();
  if (key === '/') return focusOn('search');
  if (letter === 'F') return focusOn('evidence-title');
  if (letter === 'N') return focusOn('note');
  return /^[A-EYT]$/.test(letter) && choose(letter);
};

const combined = (event) => {
  if (event.ctrlKey && event.key === 'Enter') return follow('next');
  if (!event.altKey || event.ctrlKey) return false;
  if (event.key === 'ArrowUp') return follow('previous');
  if (event.key === 'ArrowDown') return follow(event.shiftKey ? 'next-open' : 'next');
  return false;
};

const isTyping = (element) => element.matches('textarea, select, input:not([type="radio"]):not([type="checkbox"])');

document.addEventListener('keydown', (event) => {
  if (document.querySelector('dialog[open]')) return;
  const plain = !event.ctrlKey && !event.altKey && !event.metaKey;
  const singles = toggle.checked && plain && !isTyping(event.target);
  if (combined(event) || (singles && single(event.key))) event.preventDefault();
});

toggle.checked = localStorage.getItem(OFF) === null;
toggle.addEventListener('change', () => {
  if (toggle.checked) localStorage.removeItem(OFF);
  else localStorage.setItem(OFF, 'off');
});
document.querySelectorAll('[data-keys]').forEach((button) => button.addEventListener('click', help));
