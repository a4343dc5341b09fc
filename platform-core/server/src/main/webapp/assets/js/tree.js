// The list of questions: finds by word or code, shows only what is open, and keeps the current question in view.
const tree = document.getElementById('tree');

const offerFilter = (tools) => {
  const search = document.getElementById('search');
  const onlyOpen = document.getElementById('only-open');
  const found = document.getElementById('found');
  const initially = new Map([...tree.querySelectorAll('details')].map((part) => [part, part.open]));

  const matches = (link, text) => {
    const answered = link.querySelector('[data-answered]').dataset.answered === 'true';
    const words = `${link.dataset.code} ${link.textContent}`.toLowerCase();
    return words.includes(text) && !(onlyOpen.checked && answered);
  };

  const filter = () => {
    const text = search.value.trim().toLowerCase();
    const active = text !== '' || onlyOpen.checked;
    let count = 0;
    tree.querySelectorAll('a.q').forEach((link) => {
      const shown = matches(link, text);
      link.parentElement.hidden = !shown;
      count += shown ? 1 : 0;
    });
    tree.querySelectorAll('.tree li:has(ul)').forEach((part) => {
      part.hidden = !part.querySelector('li:not([hidden]) > a.q');
    });
    initially.forEach((open, part) => { part.open = active && text !== '' ? true : open; });
    found.textContent = !active ? '' : count === 0 ? found.dataset.none : found.dataset.found.replace('#', count);
  };

  tools.hidden = false;
  search.addEventListener('input', filter);
  onlyOpen.addEventListener('change', filter);
  search.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    const first = tree.querySelector('li:not([hidden]) > a.q');
    if (first && search.value.trim() !== '') first.click();
  });
};

// A worksheet of many questions is searched by the server, as only some of them are listed.
const tools = document.getElementById('tree-tools');
if (tools) offerFilter(tools);

// The narrow layout puts the list far below; there it must not scroll the page.
const current = tree.querySelector('a[aria-current]');
if (current && getComputedStyle(tree).position === 'sticky') {
  tree.scrollTop = current.offsetTop - tree.clientHeight / 3;
}
