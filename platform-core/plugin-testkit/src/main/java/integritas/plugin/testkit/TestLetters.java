package integritas.plugin.testkit;

import integritas.plugin.api.Letters;
import integritas.plugin.api.Tenant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Keeps letters instead of sending them; each role has one holder. */
final class TestLetters implements Letters {

    private static final Set<String> ROLES =
            Set.of("tenant-admin", "unit-user", "internal-assessor", "case-handler", "employee");

    private final List<SentLetter> sent = new ArrayList<>();
    private final Supplier<Tenant> tenant;
    private final Transaction transaction;
    private Set<UUID> unreachable = Set.of();

    TestLetters(Supplier<Tenant> tenant, Transaction transaction) {
        this.tenant = tenant;
        this.transaction = transaction;
    }

    @Override
    public boolean toPerson(UUID person, Letter letter) {
        requireOurs(letter);
        if (unreachable.contains(person)) {
            return false;
        }
        send(person.toString(), letter);
        return true;
    }

    @Override
    public int toRole(String role, Letter letter) {
        if (!ROLES.contains(role)) {
            throw new IllegalArgumentException("not a role in a tenant: " + role);
        }
        requireOurs(letter);
        send(role, letter);
        return 1;
    }

    List<SentLetter> sent() {
        return List.copyOf(sent);
    }

    void setUnreachable(Set<UUID> people) {
        unreachable = people;
    }

    private static void requireOurs(Letter letter) {
        if (!letter.path().startsWith("/")) {
            throw new IllegalArgumentException("not a path within the plugin's pages");
        }
    }

    private void send(String to, Letter letter) {
        SentLetter written = new SentLetter(tenant.get().alias(), to, letter);
        transaction.afterwards(() -> sent.add(written), () -> {});
    }
}
