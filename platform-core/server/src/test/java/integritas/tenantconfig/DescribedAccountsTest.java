package integritas.tenantconfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import integritas.identity.Account;
import integritas.identity.KnownAccount;
import integritas.identity.PeopleDirectory;
import integritas.identity.Undo;
import integritas.problem.ProblemException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whose account a person of {@code people.yaml} may be. */
class DescribedAccountsTest {

    private static final UUID BUDI = UUID.randomUUID();

    private final List<Account> written = new ArrayList<>();

    @Test
    void theAddressOfAnAgencysAccountIsNotChanged() {
        assertThatThrownBy(() -> describe("saya@lain.test", List.of("kota-contoh")))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.faults())
                                .extracting(fault -> fault.code())
                                .containsExactly("account-elsewhere"));
        assertThat(written).isEmpty();
    }

    @Test
    void anAgencysAccountOfTheSameAddressIsTheSamePerson() {
        assertThat(describe("BUDI@kota.test", List.of("kota-contoh", "kota-lain")))
                .isEqualTo(BUDI);
        assertThat(written).hasSize(1);
    }

    @Test
    void theAddressOfAnAccountOfNoAgencyIsAsTheFileSays() {
        assertThat(describe("baru@kota.test", List.of())).isEqualTo(BUDI);
        assertThat(written).extracting(Account::email).containsExactly("baru@kota.test");
    }

    private UUID describe(String email, List<String> organizations) {
        PeopleChanges changes = new PeopleChanges();
        changes.accounts = new DescribedAccounts();
        changes.accounts.directory = directory(organizations);
        changes.accounts.passwords = new DemoPasswords();
        Account wanted = new Account("budi", "Budi", "Kota", email);
        return changes.outside(new PersonEntry("people.yaml:3", wanted, Set.of(), Map.of(), List.of()), new Undo());
    }

    /** A directory with one account. */
    private PeopleDirectory directory(List<String> organizations) {
        KnownAccount budi = new KnownAccount(BUDI, new Account("budi", "Budi", "Kota", "budi@kota.test"));
        return (PeopleDirectory) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {PeopleDirectory.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "findAccount" -> Optional.of(budi);
                    case "organizationsOf" -> organizations;
                    case "describeAccount" -> {
                        written.add((Account) arguments[1]);
                        yield budi;
                    }
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
