/**
 * The rules of gratification as the regulations have them: which gifts need not be reported, up to which value, on which
 * conditions, and who has how many working days for what. All of it is read from {@code rules/*.yaml}; no number and no
 * clause of a law stands in code.
 *
 * <p><b>Units:</b> money is {@link java.math.BigDecimal} of whole rupiah, periods are months, clocks are working days.
 */
@NullMarked
package integritas.plugins.gratification.rule;

import org.jspecify.annotations.NullMarked;
