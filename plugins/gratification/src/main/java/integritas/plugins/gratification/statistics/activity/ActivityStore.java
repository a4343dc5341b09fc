package integritas.plugins.gratification.statistics.activity;

import integritas.plugin.api.PluginHost;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The register of what the control unit did and stands on. */
final class ActivityStore {

    private final PluginHost host;

    ActivityStore(PluginHost host) {
        this.host = host;
    }

    List<Campaign> campaigns(LocalDate first, LocalDate last) {
        return host.data()
                .inTransaction(entities -> entities.createQuery(
                                "select c from Campaign c where c.heldOn between :first and :last"
                                        + " order by c.heldOn, c.recordedAt, c.id",
                                Campaign.class)
                        .setParameter("first", first)
                        .setParameter("last", last)
                        .getResultList());
    }

    List<Foundation> foundations(LocalDate last) {
        return host.data()
                .inTransaction(entities -> entities.createQuery(
                                "select f from Foundation f where f.decidedOn <= :last"
                                        + " order by f.decidedOn desc, f.recordedAt desc, f.id",
                                Foundation.class)
                        .setParameter("last", last)
                        .getResultList());
    }

    Optional<Instant> lastRecorded() {
        return host.data()
                .inTransaction(entities -> Stream.of("Campaign", "Foundation")
                        .map(kind -> entities.createQuery("select max(a.recordedAt) from " + kind + " a", Instant.class)
                                .getResultList())
                        .flatMap(List::stream)
                        .filter(Objects::nonNull)
                        .max(Instant::compareTo));
    }

    <T> Optional<T> find(Class<T> kind, UUID id) {
        return host.data().inTransaction(entities -> Optional.ofNullable(entities.find(kind, id)));
    }

    void keep(Object row) {
        host.data().inTransaction(entities -> {
            entities.persist(row);
            return row;
        });
    }

    void remove(Object row) {
        host.data().inTransaction(entities -> {
            entities.remove(entities.merge(row));
            return row;
        });
    }
}
