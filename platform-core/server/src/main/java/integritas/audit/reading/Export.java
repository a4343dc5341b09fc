package integritas.audit.reading;

import integritas.audit.seal.Link;
import integritas.audit.seal.Seal;
import integritas.audit.seal.Seals;
import integritas.tenant.CurrentTenant;
import integritas.tenant.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * The log as JSON lines, with all that an outsider needs to recompute the chain: a line {@code log} first, then each
 * {@code seal} with what it lists, each {@code entry} that is wanted, and a line {@code end} last, by which a reader knows
 * that nothing was cut off.
 *
 * <p>Read in parts, each in a transaction of its own, and written as it is read: neither memory nor a connection is held
 * while a slow reader takes his time.
 */
@ApplicationScoped
class Export {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final int ENTRIES_AT_ONCE = 500;

    @Inject
    AuditEntries entries;

    @Inject
    Seals seals;

    @Inject
    CurrentTenant current;

    @Inject
    Clock clock;

    void write(EntryFilter filter, OutputStream out) throws IOException {
        Tenant tenant = current.get();
        line(
                out,
                "log",
                JSON.createObjectBuilder()
                        .add("tenant", tenant.id().toString())
                        .add("alias", tenant.alias())
                        .add("at", clock.instant().toString()));
        long sealed = writeSeals(out);
        long written = writeEntries(filter, out);
        line(out, "end", JSON.createObjectBuilder().add("seals", sealed).add("entries", written));
    }

    private long writeSeals(OutputStream out) throws IOException {
        long last = 0;
        for (Map<Seal, List<Link>> part = seals.after(0); !part.isEmpty(); part = seals.after(last)) {
            for (Map.Entry<Seal, List<Link>> seal : part.entrySet()) {
                line(out, "seal", seal(seal.getKey(), seal.getValue()));
                last = seal.getKey().number();
            }
        }
        return last;
    }

    private long writeEntries(EntryFilter filter, OutputStream out) throws IOException {
        long last = 0;
        long written = 0;
        List<LogEntry> part = entries.after(filter, last, ENTRIES_AT_ONCE);
        while (!part.isEmpty()) {
            for (LogEntry entry : part) {
                line(out, "entry", EntryJson.of(entry));
                last = entry.entry().id();
                written++;
            }
            part = entries.after(filter, last, ENTRIES_AT_ONCE);
        }
        return written;
    }

    private static JsonObjectBuilder seal(Seal seal, List<Link> links) {
        JsonArrayBuilder listed = JSON.createArrayBuilder();
        links.forEach(link ->
                listed.add(JSON.createObjectBuilder().add("entry", link.entry()).add("commitment", link.commitment())));
        return JSON.createObjectBuilder()
                .add("number", seal.number())
                .add("previous", seal.previous())
                .add("sealedAt", seal.sealedAt())
                .add("entries", seal.entries())
                .add("hash", seal.hash())
                .add("list", listed);
    }

    private static void line(OutputStream out, String name, JsonObjectBuilder content) throws IOException {
        JsonObject line = JSON.createObjectBuilder().add(name, content).build();
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
