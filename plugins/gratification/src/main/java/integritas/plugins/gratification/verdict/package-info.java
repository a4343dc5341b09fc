/** Judges a gift by the rules: from the facts to a verdict with its reasons, or to what has to be asked first. */
@NullMarked
package integritas.plugins.gratification.verdict;

import org.jspecify.annotations.NullMarked;
