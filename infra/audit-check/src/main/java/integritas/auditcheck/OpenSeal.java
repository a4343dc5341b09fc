package integritas.auditcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A seal whose list is being read. */
final class OpenSeal {

    private final Tenant tenant;
    private final long number;
    private final int entries;
    private final String previous;
    private final String hash;
    private final String sealedAt;
    private final List<String> list = new ArrayList<>();

    OpenSeal(Tenant tenant, long number, int entries, String previous, String hash, String sealedAt) {
        this.tenant = tenant;
        this.number = number;
        this.entries = entries;
        this.previous = previous;
        this.hash = hash;
        this.sealedAt = sealedAt;
    }

    void list(long entry, String commitment) {
        list.add(Long.toString(entry));
        list.add(commitment);
    }

    int listed() {
        return list.size() / 2;
    }

    long number() {
        return number;
    }

    String previous() {
        return previous;
    }

    String hash() {
        return hash;
    }

    String sealedAt() {
        return sealedAt;
    }

    /** Returns what is wrong with the seal itself, once its list is complete. */
    Optional<String> fault() {
        if (listed() != entries) {
            return Optional.of("seal " + number + " counts " + entries + " entries and lists " + listed());
        }
        Hash computed = new Hash("integritas audit seal 1")
                .add(tenant.id().toString())
                .add(Long.toString(number))
                .add(previous)
                .add(sealedAt)
                .add(Integer.toString(entries));
        list.forEach(computed::add);
        return computed.hex().equals(hash)
                ? Optional.empty()
                : Optional.of("seal " + number + " does not match what it lists");
    }
}
