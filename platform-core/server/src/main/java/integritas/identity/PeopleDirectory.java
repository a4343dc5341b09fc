package integritas.identity;

import integritas.tenant.Tenant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Where organizations and accounts are kept: what the platform asks of the identity provider.
 *
 * <p>What is called ensure brings one thing about, writes nothing where it already is so, and takes nothing away. Each
 * method throws {@link DirectoryUnavailableException} when the provider cannot be asked, and {@link
 * DirectoryRefusedException} when it refuses.
 */
public interface PeopleDirectory {

    /**
     * Makes sure that the organization is there.
     *
     * @return the provider's key of the organization
     */
    String ensureOrganization(Organization organization);

    /**
     * Makes the organization, with a place for each role that can be held in it; a failure leaves nothing behind.
     *
     * @return the provider's key of the organization; empty if there was one with this alias
     */
    Optional<String> addOrganization(Organization organization);

    /**
     * Gives the organization its name and its domains, these and no others; makes it if there is none.
     *
     * @return the provider's key of the organization
     */
    String describeOrganization(Organization organization);

    /** Returns the organization as the provider has it, with its domains in their order; empty if there is none. */
    Optional<KnownOrganization> findOrganization(String alias);

    /** Takes an organization away, and with it what people were in it. */
    void removeOrganization(String organization);

    /** Lets new tokens carry the organization again. */
    void openOrganization(Organization organization);

    /** Keeps the organization out of every new token; people stay its members. */
    void shutOrganization(Organization organization);

    /** Finds a person's account by the name used to sign in, or by mail address. */
    Optional<KnownAccount> findAccount(String usernameOrEmail);

    /** Takes an account away. */
    void removeAccount(UUID person);

    /**
     * Makes an account.
     *
     * @param password the first password; empty for an account that nobody can sign in to before someone with the right to do
     *     so gives it one
     * @return the person's key for life
     * @throws DirectoryRefusedException if the name or the mail address is another account's, or no such thing
     */
    UUID addAccount(Account account, Optional<String> password);

    /**
     * Gives an account the names and the mail address that stand here; what it is signed in with stays.
     *
     * @throws DirectoryRefusedException if the mail address is another account's, or no such thing
     */
    void describeAccount(UUID person, Account account);

    /**
     * Returns the provider's key of a tenant's organization.
     *
     * @throws IllegalStateException if it was never made
     */
    String organizationOf(Tenant tenant);

    /** Returns the person who has this mail address. */
    Optional<UUID> find(String email);

    /**
     * Makes an account that its owner gets into by way of {@link #sendActivation}, and nobody before.
     *
     * @param language the language the provider speaks to the person at first
     * @return the person's key for life
     * @throws DirectoryRefusedException if the name or the mail address is another account's, or no such thing
     */
    UUID createAccount(Account account, Locale language);

    /** Tells whether the account has no password yet, so that nobody can sign in. */
    boolean awaitsActivation(UUID person);

    /** Has the provider write to the person how to set a password; the link holds for a week and leads to the platform. */
    void sendActivation(UUID person);

    /**
     * Makes sure that the person belongs to the organization and holds at least these roles in it.
     *
     * @return whether the person did not belong to it before
     */
    boolean ensureMembership(String organization, UUID person, Set<String> roles);

    /** Returns all who belong to the organization, by name; asks a fixed number of times, however many they are. */
    List<Member> members(String organization);

    /** Returns the accounts of all who belong to the organization, in no particular order; asks once for each 500. */
    List<KnownAccount> accounts(String organization);

    /** Returns a person as a member of the organization; empty for who is none. */
    Optional<Member> member(String organization, UUID person);

    /** Returns a member of the organization to be written to; empty for who is none. */
    Optional<Recipient> recipient(String organization, UUID person);

    /** Returns all members who hold a role in the organization, to be written to. */
    List<Recipient> recipients(String organization, String role);

    /** Makes sure that the person holds none of these roles in the organization. */
    void takeRoles(String organization, UUID person, Set<String> roles);

    /** Tells whether the person could sign in now: has a way to, and the account is enabled. */
    boolean canSignIn(UUID person);

    /** Deletes an account that {@link #createAccount} has made and that serves nothing: in no organization, with no role. */
    void retireAccount(UUID person);

    /** Ends a membership, with all its roles; nothing happens for who is no member. */
    void endMembership(String organization, UUID person);

    /** Returns how an account stands now; empty if there is none, as it was deleted. */
    Optional<AccountStanding> standing(UUID person);

    /** Takes a role across all organizations away; nothing happens where it is not held. */
    void removeRoleAcrossTenants(UUID person, String role);

    /** Returns the aliases of the organizations that the person belongs to. */
    List<String> organizationsOf(UUID person);

    /** Makes sure that the person holds at least these roles across all organizations. */
    void ensureRolesAcrossTenants(UUID person, Set<String> roles);
}
