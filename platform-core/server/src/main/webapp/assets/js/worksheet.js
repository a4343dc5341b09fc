// The worksheet. Without scripts it can be read and, with a button, answered; all this makes it quicker.
import { listen } from './keys.js';
import './tree.js';

const go = (address) => { location.href = address; };

if (document.getElementById('save-state')) {
  const { leaveTo } = await import('./saving.js');
  await import('./conflict.js');
  await import('./evidence.js');
  listen(leaveTo);
} else {
  listen(go);
}
