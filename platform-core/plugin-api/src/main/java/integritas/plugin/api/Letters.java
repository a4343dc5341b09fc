package integritas.plugin.api;

import integritas.rubric.Text;
import java.util.UUID;

/**
 * Mail to people of the tenant, in each one's language. A letter leaves if and only if the caller's transaction is kept;
 * while the mail server is away it waits. Needs {@link Permission#SEND_LETTERS}.
 *
 * <p>Say in a letter that something waits, and not what: mail is read by others too.
 *
 * <p><b>Errors:</b> {@link RuntimeException} if it cannot be found out now who people are and where to write to them; the
 * caller's change is undone, and its person told to try again later. {@link IllegalArgumentException} for a role that does not
 * exist.
 *
 * @since 1.0
 */
@HostProvided
public interface Letters {

    /**
     * A letter.
     *
     * @param subject one line
     * @param body plain text; the platform adds who sent it and the address to sign in at
     * @param path where it leads within the plugin's pages, such as {@code /reports}
     */
    record Letter(Text subject, Text body, String path) {}

    /**
     * Writes to one person.
     *
     * @return whether the person is written to; not who is no longer in the tenant or has no mail address
     */
    boolean toPerson(UUID person, Letter letter);

    /**
     * Writes to everybody who has a role in the tenant. Who has no mail address is left out.
     *
     * @param role one of the platform's roles, such as {@code case-handler}
     * @return how many people were written to
     */
    int toRole(String role, Letter letter);
}
