/**
 * What a plugin may offer to the platform, and later what it may use of it.
 *
 * <p>Plugins compile against this package and {@link integritas.rubric}. Whatever stands here is a promise to people
 * outside this house: it grows slowly, and each interface says when it is called, by which thread, in which shape and
 * unit, and what becomes of its failures.
 */
@NullMarked
package integritas.plugin.api;

import org.jspecify.annotations.NullMarked;
