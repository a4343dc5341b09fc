/**
 * Reads rubric editions from YAML: one file with structure, numbers and sources, and one file of wording per language.
 *
 * <p>An edition decides on awards, so its files are not trusted: whatever is missing, misspelt, doubled or does not add
 * up is reported with file and line, all at once, and nothing is guessed. This package alone knows the YAML library.
 */
@NullMarked
package integritas.rubric.yaml;

import org.jspecify.annotations.NullMarked;
