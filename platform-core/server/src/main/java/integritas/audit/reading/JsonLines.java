package integritas.audit.reading;

import integritas.tenant.CurrentTenant;
import integritas.tenant.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Answers with the log as a file of JSON lines. That it was taken out is logged before the first line leaves. */
@ApplicationScoped
class JsonLines {

    static final String TYPE = "application/x-ndjson";

    @Inject
    AuditEntries entries;

    @Inject
    Export export;

    @Inject
    CurrentTenant current;

    @Inject
    Clock clock;

    Response of(EntryParams wanted) {
        Tenant tenant = current.get();
        ZoneId zone = ZoneId.of(tenant.timeZone());
        EntryFilter filter = wanted.filter(zone);
        entries.recordExport(wanted.query());
        StreamingOutput content = out -> export.write(filter, out);
        String name = "audit-" + tenant.alias() + "-" + LocalDate.ofInstant(clock.instant(), zone) + ".jsonl";
        return Response.ok(content, TYPE)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
