// What was typed and is not yet known to be saved, kept in this browser: per person, assessment and question.
const PREFIX = 'draft ';

const keyOf = (sheet) => `${PREFIX}${sheet.person} ${sheet.assessment} ${sheet.question}`;

const stored = (key) => {
  try {
    return JSON.parse(localStorage.getItem(key)) ?? {};
  } catch {
    return {};
  }
};

// A browser may refuse to keep anything; then there are no drafts, and the leave-page warning still stands.
const store = (key, draft) => {
  try {
    if (draft.fields && Object.keys(draft.fields).length > 0) localStorage.setItem(key, JSON.stringify(draft));
    else localStorage.removeItem(key);
  } catch { /* full or forbidden */ }
};

/** Returns {version, fields: {part: {name: value}}}; fields is missing where there is no draft. */
export const load = (sheet) => stored(keyOf(sheet));

/** Keeps one part of the form with the version of the answer it rests on. */
export const keep = (sheet, part, values, version) => {
  const draft = load(sheet);
  store(keyOf(sheet), { version: draft.fields ? draft.version : version, fields: { ...draft.fields, [part]: values } });
};

export const drop = (sheet, part) => {
  const draft = load(sheet);
  if (!draft.fields) return;
  delete draft.fields[part];
  store(keyOf(sheet), draft);
};

/** Returns the codes of other questions of this assessment that have drafts. */
export const elsewhere = (sheet) => {
  const start = `${PREFIX}${sheet.person} ${sheet.assessment} `;
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(start) && key !== keyOf(sheet))
    .map((key) => key.slice(start.length));
};

/** Forgets all drafts: somebody signs out, and the next person may sit at the same browser. */
export const forgetAll = () => {
  Object.keys(localStorage).filter((key) => key.startsWith(PREFIX)).forEach((key) => localStorage.removeItem(key));
};
