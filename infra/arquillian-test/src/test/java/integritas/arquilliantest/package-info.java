/**
 * What only the inside of the server can show: the WAR that ships, the test among its classes, against PostgreSQL with
 * its policies in force.
 *
 * <p>A deployment takes as long as a start of the server, so there is one class.
 */
@NullMarked
package integritas.arquilliantest;

import org.jspecify.annotations.NullMarked;
