package integritas.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Where organizations and accounts are kept: what the platform asks of the identity provider.
 *
 * <p>Each method brings one thing about and writes nothing where it already is so; nothing is ever taken away. Each
 * throws {@link DirectoryUnavailableException} when the provider cannot be asked, and {@link IllegalStateException} when
 * it refuses.
 */
public interface PeopleDirectory {

    /**
     * Makes sure that the organization is there, with a place for each role that can be held in it.
     *
     * @return the provider's key of the organization
     */
    String ensureOrganization(Organization organization);

    /**
     * Makes sure that the account is there and says what is given here.
     *
     * @param password the first password, asked for only if the account is made now; empty for an account that nobody
     *     can sign in to before someone with the right to do so gives it a password
     * @return the person's key for life
     */
    UUID ensureAccount(Account account, Supplier<Optional<String>> password);

    /** Makes sure that the person belongs to the organization and holds at least these roles in it. */
    void ensureMembership(String organization, UUID person, Set<String> roles);

    /** Returns the aliases of the organizations that the person belongs to. */
    List<String> organizationsOf(UUID person);

    /** Makes sure that the person holds at least these roles across all organizations. */
    void ensureRolesAcrossTenants(UUID person, Set<String> roles);
}
