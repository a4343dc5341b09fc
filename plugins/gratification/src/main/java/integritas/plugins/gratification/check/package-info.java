/**
 * The self-check "May I accept this?", for everybody and for programs: asks for the facts of a gift and says what the rules
 * make of them. Nothing of it is stored or logged.
 */
@NullMarked
package integritas.plugins.gratification.check;

import org.jspecify.annotations.NullMarked;
