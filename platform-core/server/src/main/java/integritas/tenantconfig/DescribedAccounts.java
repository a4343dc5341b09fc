package integritas.tenantconfig;

import integritas.identity.Account;
import integritas.identity.KnownAccount;
import integritas.identity.PeopleDirectory;
import integritas.identity.Undo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The accounts of the people whom descriptions name. A username alone makes nobody's account the description's: the mail
 * address must be the account's, or the account be the agency's own.
 */
@ApplicationScoped
class DescribedAccounts {

    @Inject
    PeopleDirectory directory;

    @Inject
    DemoPasswords passwords;

    /** Finds the account of this username, whatever its mail address. */
    Optional<KnownAccount> find(Account wanted) {
        return directory
                .findAccount(wanted.username())
                .filter(known -> known.account().username().equalsIgnoreCase(wanted.username()));
    }

    /**
     * Tells whether a description of the tenant may write to the account: who can sign in keeps his mail address, as whoever
     * has that gets into the account.
     */
    boolean isOf(String alias, KnownAccount known, Account wanted) {
        return isSame(known, wanted)
                || (!directory.canSignIn(known.id())
                        && directory.organizationsOf(known.id()).equals(List.of(alias))
                        && directory
                                .standing(known.id())
                                .filter(standing ->
                                        standing.rolesAcrossTenants().isEmpty())
                                .isPresent());
    }

    /** Tells whether a description of the tenant may give roles to the account, which it does not write to. */
    boolean isKnownTo(String alias, KnownAccount known, Account wanted) {
        return isSame(known, wanted) || directory.organizationsOf(known.id()).contains(alias);
    }

    /** Tells whether the account may be written to by who describes people of no agency, or of several. */
    boolean isOfNobodyElse(KnownAccount known, Account wanted) {
        return isSame(known, wanted) || directory.organizationsOf(known.id()).isEmpty();
    }

    /** Makes sure that the account is there and says what is given here. */
    UUID ensure(Account wanted, Optional<KnownAccount> known, Undo undo) {
        if (known.isEmpty()) {
            UUID made = directory.addAccount(wanted, passwords.of(wanted.username()));
            undo.add(() -> directory.removeAccount(made));
            return made;
        }
        undo.add(() -> directory.describeAccount(known.get().id(), known.get().account()));
        directory.describeAccount(known.get().id(), wanted);
        return known.get().id();
    }

    private static boolean isSame(KnownAccount known, Account wanted) {
        return known.account().email().equalsIgnoreCase(wanted.email());
    }
}
