// Marks the words of one text that another does not have, in order (longest common subsequence).
const MOST = 1200;

const common = (a, b) => {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      table[i][j] = a[i] === b[j] ? table[i + 1][j + 1] + 1 : Math.max(table[i + 1][j], table[i][j + 1]);
    }
  }
  return table;
};

/** Returns the text as nodes, what is its own within mark elements; longer texts come back unmarked. */
export const marked = (text, other) => {
  const a = text.split(/(\s+)/);
  const b = other.split(/(\s+)/);
  if (a.length > MOST || b.length > MOST) return [text];
  const table = common(a, b);
  const nodes = [];
  let j = 0;
  a.forEach((word, i) => {
    while (j < b.length && b[j] !== word && table[i][j + 1] >= table[i + 1][j]) j += 1;
    if (j < b.length && b[j] === word) {
      nodes.push(word);
      j += 1;
    } else if (word.trim() === '') {
      nodes.push(word);
    } else {
      const mark = document.createElement('mark');
      mark.textContent = word;
      nodes.push(mark);
    }
  });
  return nodes;
};
