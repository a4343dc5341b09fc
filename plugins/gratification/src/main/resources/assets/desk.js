// Copies a value of the sheet. Without this script the values are text to be marked: one click marks all of it.
const said = document.getElementById('copied');

document.querySelectorAll('[data-copy]').forEach((button) => {
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.parentElement.querySelector('.dk-value').textContent);
    said.textContent = `${button.getAttribute('aria-label')}: ${said.dataset.said}`;
    button.textContent = said.dataset.said;
  });
});
