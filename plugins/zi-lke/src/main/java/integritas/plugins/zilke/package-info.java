/**
 * The worksheet with which Indonesian agencies assess their integrity zones (Lembar Kerja Evaluasi Zona Integritas), and
 * the two predicates to be earned by it, WBK and WBBM.
 *
 * <p>The code only opens files. Numbers, sources and wording lie in {@code lke-zi/<edition>}, one folder for each edition
 * of the regulation.
 */
@NullMarked
package integritas.plugins.zilke;

import org.jspecify.annotations.NullMarked;
