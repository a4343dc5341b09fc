// The form of a question: its two parts, what stands in them, and what of it the server has.
export const PARTS = ['answer-field', 'note'];

const form = document.getElementById('answer');
const known = new Map();

const inputs = (part) => {
  const element = document.getElementById(part);
  return !element ? [] : element.matches('textarea') ? [element] : [...element.querySelectorAll('input')];
};

/** Returns the values of a part by field name; a radio group without a choice has none. */
export const read = (part) => {
  const values = {};
  inputs(part).forEach((input) => {
    if (input.type !== 'radio') values[input.name] = input.value;
    else if (input.checked) values[input.name] = input.value;
  });
  return values;
};

export const write = (part, values) => {
  inputs(part).forEach((input) => {
    if (input.type === 'radio') input.checked = values[input.name] === input.value;
    else if (input.name in values) input.value = values[input.name];
  });
};

const asText = (values) => JSON.stringify(values);

/** Takes what stands in a part, or what was sent of it, as that which the server has. */
export const settle = (part, values = read(part)) => known.set(part, asText(values));

export const isDirty = (part) => known.has(part) && asText(read(part)) !== known.get(part);

export const dirtyParts = () => PARTS.filter(isDirty);

export const version = () => form.elements.version.value;

/** Makes the next change rest on an older version, so that the server can see a conflict. */
export const restOn = (older) => { form.elements.version.value = older; };

export const markInvalid = (part, invalid) => inputs(part).forEach((input) => {
  if (invalid) input.setAttribute('aria-invalid', 'true');
  else input.removeAttribute('aria-invalid');
});

export const address = () => new URL(form.action).pathname;

export const element = form;

PARTS.filter((part) => document.getElementById(part)).forEach((part) => settle(part));
