// Evidence: several files one after the other, dropped or picked, with their progress.
const queue = [];
let total = 0;
let busy = false;

const form = () => document.getElementById('upload');
const progress = () => document.getElementById('upload-progress');
const line = () => document.getElementById('upload-line');

/** Returns what the server could not say itself. */
const failure = (status) => {
  if (status === 401) return line().dataset.over;
  return status === 0 || status >= 500 ? line().dataset.failed : '';
};

const sendNext = () => {
  const file = queue.shift();
  busy = Boolean(file && form());
  if (!busy) return;
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
  queue.push(...files);
  if (!busy) sendNext();
};

document.body.addEventListener('change', (event) => {
  if (event.target.id === 'file' && event.target.files.length > 0) take([...event.target.files]);
});

document.body.addEventListener('htmx:xhr:progress', (event) => {
  if (event.detail.lengthComputable && progress()) progress().value = event.detail.loaded / event.detail.total;
});

document.body.addEventListener('htmx:afterRequest', (event) => {
  if (event.detail.elt.matches('.attach form:not(#upload)') && event.detail.successful) event.detail.elt.reset();
  if (event.detail.elt.id !== 'upload') return;
  if (event.detail.successful) {
    progress().hidden = true;
    form().reset();
    sendNext();
    return;
  }
  queue.length = 0;
  busy = false;
  if (progress()) progress().hidden = true;
  if (line()) line().textContent = failure(event.detail.xhr.status);
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
