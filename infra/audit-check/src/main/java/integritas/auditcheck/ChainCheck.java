package integritas.auditcheck;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Walks one tenant's chain, row by row from the database, and stops at the first broken link.
 *
 * <p>One query for all of it, so that it sees one moment; nothing is kept in memory but the seal at hand.
 */
final class ChainCheck {

    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'");
    private static final String ROWS = """
            select s.number, s.entries, s.previous, s.hash, s.sealed_at, l.entry_id, l.commitment, e.id, e.salt, e.at,
                e.actor_id, e.actor_name, e.action, e.subject_id, e.detail, e.before, e.after
            from audit_seal s
                left join audit_sealed l on l.tenant_id = s.tenant_id and l.seal_number = s.number
                left join audit_entry e on e.tenant_id = s.tenant_id and e.id = l.entry_id
            where s.tenant_id = ? order by s.number, l.entry_id""";

    private final Tenant tenant;
    private final long wanted;
    private Optional<String> wantedHash = Optional.empty();
    private Optional<Finding.Last> last = Optional.empty();
    private Optional<OpenSeal> open = Optional.empty();
    private long entries;

    /** @param wanted number of a seal whose hash is asked for afterwards */
    ChainCheck(Tenant tenant, long wanted) {
        this.tenant = tenant;
        this.wanted = wanted;
    }

    /** Returns the hash of the wanted seal; empty if the walk did not come that far. */
    Optional<String> wantedHash() {
        return wantedHash;
    }

    Finding run(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(ROWS)) {
            query.setFetchSize(500);
            query.setObject(1, tenant.id());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    Optional<String> fault = step(row);
                    if (fault.isPresent()) {
                        return found(connection, fault);
                    }
                }
            }
        }
        Optional<String> fault = finish();
        return found(connection, fault.isPresent() ? fault : new Strays(connection, tenant).after(number()));
    }

    private Optional<String> step(ResultSet row) throws SQLException {
        long number = row.getLong("number");
        if (open.isEmpty() || open.get().number() != number) {
            Optional<String> fault = finish().or(() -> follows(number));
            if (fault.isPresent()) {
                return fault;
            }
            open = Optional.of(new OpenSeal(
                    tenant,
                    number,
                    row.getInt("entries"),
                    row.getString("previous"),
                    row.getString("hash"),
                    moment(row, "sealed_at")));
        }
        OpenSeal seal = open.orElseThrow();
        String expected = last.map(Finding.Last::hash).orElse("0".repeat(64));
        if (!seal.previous().equals(expected)) {
            return Optional.of("seal " + number + " does not follow the seal before it");
        }
        return row.getString("commitment") == null ? Optional.empty() : entry(seal, row);
    }

    private Optional<String> entry(OpenSeal seal, ResultSet row) throws SQLException {
        long id = row.getLong("entry_id");
        String commitment = row.getString("commitment");
        seal.list(id, commitment);
        if (row.getString("id") == null) {
            return Optional.of("entry " + id + " of seal " + seal.number() + " is gone");
        }
        if (row.getString("salt") != null && !commitment.equals(commitmentOf(row))) {
            return Optional.of("entry " + id + " of seal " + seal.number() + " was changed");
        }
        return Optional.empty();
    }

    private String commitmentOf(ResultSet row) throws SQLException {
        Hash hash = new Hash("integritas audit entry 1");
        hash.add(row.getString("salt"))
                .add(tenant.id().toString())
                .add(row.getString("id"))
                .add(moment(row, "at"));
        for (String part :
                new String[] {"actor_id", "actor_name", "action", "subject_id", "detail", "before", "after"}) {
            hash.add(row.getString(part));
        }
        return hash.hex();
    }

    private Optional<String> follows(long number) {
        long expected = number() + 1;
        return number == expected ? Optional.empty() : Optional.of("seal " + expected + " is gone");
    }

    /** Closes the seal at hand and holds it against its own hash. */
    private Optional<String> finish() {
        if (open.isEmpty()) {
            return Optional.empty();
        }
        OpenSeal seal = open.get();
        Optional<String> fault = seal.fault();
        if (fault.isEmpty()) {
            last = Optional.of(new Finding.Last(seal.number(), seal.hash(), Instant.parse(seal.sealedAt())));
            wantedHash = seal.number() == wanted ? Optional.of(seal.hash()) : wantedHash;
            entries += seal.listed();
            open = Optional.empty();
        }
        return fault;
    }

    private long number() {
        return last.map(Finding.Last::number).orElse(0L);
    }

    private Finding found(Connection connection, Optional<String> fault) throws SQLException {
        return new Finding(tenant, last, entries, new Strays(connection, tenant).waiting(), fault);
    }

    private static String moment(ResultSet row, String column) throws SQLException {
        return MICROSECONDS.format(row.getObject(column, OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC));
    }
}
