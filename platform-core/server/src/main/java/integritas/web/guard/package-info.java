/** What guards a browser: the headers of every answer, and the proof that a form was sent from one of our pages. */
@NullMarked
package integritas.web.guard;

import org.jspecify.annotations.NullMarked;
