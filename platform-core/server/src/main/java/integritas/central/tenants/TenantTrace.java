package integritas.central.tenants;

import integritas.audit.Audited;
import integritas.identity.Account;
import integritas.tenant.RegisterEntry;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.Optional;

/** What is remembered of a change to a tenant, in the tenant's own audit log. */
final class TenantTrace {

    /** The tenant was made. */
    static final String CREATED = "tenant.created";

    /** Its name or something else that identifies it was changed. */
    static final String DESCRIBED = "tenant.described";

    /** It was suspended, activated or closed. */
    static final String MOVED = "tenant.moved";

    /** Who was asked to manage it first. */
    static final String ADMINISTRATOR = "administrator";

    private static final JsonProvider JSON = JsonProvider.provider();

    private TenantTrace() {}

    static Audited created(RegisterEntry entry, Optional<Account> administrator) {
        JsonObjectBuilder after = json(entry);
        administrator.ifPresent(account -> after.add(ADMINISTRATOR, account.username()));
        return new Audited(CREATED, entry.id(), "", "", after.build().toString());
    }

    static Audited described(RegisterEntry before, RegisterEntry after) {
        return new Audited(
                DESCRIBED,
                after.id(),
                "",
                json(before).build().toString(),
                json(after).build().toString());
    }

    /** Says who is asked to manage the tenant first, and who was before. */
    static Audited administrator(RegisterEntry entry, String before, String after) {
        return new Audited(DESCRIBED, entry.id(), "", administrator(before), administrator(after));
    }

    /** Says that the address of who is asked first was put right. */
    static Audited address(RegisterEntry entry, Account before, Account after) {
        return administrator(
                entry, before.username() + " <" + before.email() + ">", after.username() + " <" + after.email() + ">");
    }

    static Audited moved(RegisterEntry before, RegisterEntry after, String note) {
        return new Audited(MOVED, after.id(), note, '"' + before.state() + '"', '"' + after.state() + '"');
    }

    private static String administrator(String username) {
        return JSON.createObjectBuilder().add(ADMINISTRATOR, username).build().toString();
    }

    private static JsonObjectBuilder json(RegisterEntry entry) {
        return JSON.createObjectBuilder()
                .add("name", entry.description().name())
                .add("kind", entry.description().kind())
                .add("code", entry.description().code())
                .add("locale", entry.description().locale())
                .add("timeZone", entry.description().timeZone())
                .add("domains", JSON.createArrayBuilder(entry.domains()));
    }
}
