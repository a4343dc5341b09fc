/**
 * The people of a tenant: who belongs to it, in which roles, and how one comes in and goes.
 *
 * <p>Membership and roles are kept by the identity provider, assignments to units in our database; this package is where
 * both are changed together.
 */
@NullMarked
package integritas.people;

import org.jspecify.annotations.NullMarked;
