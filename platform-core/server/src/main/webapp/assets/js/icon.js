// A symbol of the sprite, as the pages themselves draw it.
export const icon = (name) => {
  const sample = document.querySelector('svg.icon use').getAttribute('href');
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  use.setAttribute('href', `${sample.split('#')[0]}#${name}`);
  svg.append(use);
  return svg;
};
