// Evidence: several files one after the other, dropped or picked, with their progress. Each is taken or refused by itself.
import { icon } from './icon.js';

const queue = [];
let sent = null;
let total = 0;
let busy = false;

const form = () => document.getElementById('upload');
const progress = () => document.getElementById('upload-progress');
const line = () => document.getElementById('upload-line');

const outcomes = () => document.getElementById('upload-outcomes');

/** Returns why a file was not taken: in the server's words, or in ours where it could not speak. */
const reason = (xhr) => {
  if (xhr.status === 401) return line().dataset.over;
  if (xhr.status === 0 || xhr.status >= 500) return line().dataset.failed;
  const said = new DOMParser().parseFromString(xhr.responseText, 'text/html').querySelector('#notice');
  const faults = [...said?.querySelectorAll('.fault-text') ?? []];
  const words = faults.length > 0 ? faults : [...said?.querySelectorAll('p') ?? []];
  return words.map((word) => word.textContent.trim()).join('. ') || line().dataset.failed;
};

const tell = (name, word, symbol, tint) => {
  const item = document.createElement('li');
  const mark = document.createElement('span');
  const file = document.createElement('strong');
  const said = document.createElement('span');
  mark.className = tint;
  mark.append(icon(symbol));
  file.textContent = name;
  said.append(file, ` ${word}`);
  item.append(mark, said);
  outcomes().append(item);
};

const sendNext = () => {
  const file = queue.shift();
  busy = Boolean(file && form());
  if (!busy) return;
  sent = file.name;
  const one = new DataTransfer();
  one.items.add(file);
  form().elements.file.files = one.files;
  line().textContent = `${line().dataset.sending.replace('#', total - queue.length).replace('#', total)} ${file.name}`;
  progress().hidden = false;
  progress().value = 0;
  htmx.trigger(form(), 'upload');
};

const take = (files) => {
  total = busy ? total + files.length : files.length;
  if (!busy) outcomes().replaceChildren();
  queue.push(...files);
  if (!busy) sendNext();
};

document.body.addEventListener('change', (event) => {
  if (event.target.id === 'file' && event.target.files.length > 0) take([...event.target.files]);
});

document.body.addEventListener('htmx:xhr:progress', (event) => {
  if (event.detail.lengthComputable && progress()) progress().value = event.detail.loaded / event.detail.total;
});

// A refusal stands beside the name of its file; at the top of the page the next one would wipe it out.
document.body.addEventListener('htmx:beforeSwap', (event) => {
  if (event.detail.elt.id === 'upload' && event.detail.xhr.status >= 400) event.detail.shouldSwap = false;
});

document.body.addEventListener('htmx:afterRequest', (event) => {
  if (event.detail.elt.matches('.attach form:not(#upload)') && event.detail.successful) event.detail.elt.reset();
  if (event.detail.elt.id !== 'upload') return;
  progress().hidden = true;
  form().reset();
  if (event.detail.successful) {
    tell(sent, line().dataset.taken, 'check-circle-fill', 't-ok');
  } else {
    tell(sent, reason(event.detail.xhr), 'x-circle', 't-bad');
    line().textContent = '';
  }
  sendNext();
});

const zoneAt = (event) => event.target.closest?.('.drop-zone');

['dragenter', 'dragover'].forEach((name) => document.body.addEventListener(name, (event) => {
  const zone = zoneAt(event);
  if (!zone) return;
  event.preventDefault();
  zone.classList.add('over');
}));

['dragleave', 'drop'].forEach((name) => document.body.addEventListener(name, (event) => {
  const zone = zoneAt(event);
  if (!zone) return;
  zone.classList.remove('over');
  if (name !== 'drop') return;
  event.preventDefault();
  take([...event.dataTransfer.files]);
}));
