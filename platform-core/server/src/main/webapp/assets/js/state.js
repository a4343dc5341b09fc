// The one indicator that says whether what was typed is safe.
import { icon } from './icon.js';

const place = document.getElementById('save-state');
const LATER = 400;
let shown = null;
let timer = 0;

const put = (word, symbol, tint, urgent, link) => {
  clearTimeout(timer);
  shown?.remove();
  shown = document.createElement('p');
  shown.className = tint;
  if (urgent) shown.setAttribute('role', 'alert');
  shown.append(icon(symbol), ` ${place.dataset[word]}`);
  if (link) {
    const anchor = document.createElement('a');
    anchor.href = link.href;
    anchor.textContent = link.text;
    shown.append(' ', anchor);
  }
  place.append(shown);
  document.getElementById('saved-at').hidden = true;
};

/** Says nothing for a moment: most saves are done before anybody would read it. */
export const saving = () => {
  clearTimeout(timer);
  timer = setTimeout(() => put('saving', 'arrow-repeat', '', false), LATER);
};

/** Shows the time of saving, which came with the answer. */
export const saved = () => {
  clearTimeout(timer);
  shown?.remove();
  shown = null;
  document.getElementById('saved-at').hidden = false;
};

export const retrying = () => put('retrying', 'exclamation-triangle', 'wait', true);
export const offline = () => put('offline', 'wifi-off', 'wait', true);
export const refused = () => put('refused', 'exclamation-triangle', 'bad', true);
export const conflict = () => put('conflict', 'people', 'bad', false);
export const closed = () => put('closed', 'lock', 'bad', true);
export const restored = () => put('restored', 'clock-history', 'wait', true);
export const over = () => put('over', 'lock', 'bad', true, { href: location.href, text: place.dataset.signIn });

/** Points to other questions whose text never reached the server. */
export const elsewhere = (codes, addressOf) => {
  if (codes.length === 0) return;
  const line = document.createElement('p');
  line.className = 'wait';
  line.append(icon('exclamation-triangle'), ` ${place.dataset.elsewhere}`);
  codes.forEach((code) => {
    const anchor = document.createElement('a');
    anchor.href = addressOf(code);
    anchor.textContent = code;
    line.append(' ', anchor);
  });
  place.append(line);
};
