/**
 * Mail: {@link integritas.notification.Letters} is the one door. A letter is kept with the change that gives rise to it,
 * handed to the mail server after the commit, and forgotten then.
 *
 * <p>Settings: {@code SMTP_HOST} and its fellows, see {@code docs/operations.md}.
 */
@NullMarked
package integritas.notification;

import org.jspecify.annotations.NullMarked;
