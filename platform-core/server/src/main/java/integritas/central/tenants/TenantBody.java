package integritas.central.tenants;

import integritas.identity.Account;
import integritas.tenant.TenantDescription;
import integritas.web.Body;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads from JSON what a tenant shall be. */
final class TenantBody {

    private static final String ADMINISTRATOR = "firstAdministrator";

    private TenantBody() {}

    static TenantWish read(String alias, @Nullable JsonValue sent) {
        Body body = new Body(sent);
        TenantDescription description = new TenantDescription(
                alias,
                body.text("name").strip(),
                body.text("kind"),
                body.optionalText("code").orElse(""),
                body.optionalText("locale").orElse("id"),
                body.optionalText("timeZone").orElse("Asia/Jakarta"));
        TenantWish wish = new TenantWish(description, domains(body), administrator(body));
        body.requireSound();
        return wish;
    }

    private static List<String> domains(Body body) {
        JsonValue sent = body.member("domains").orElse(JsonValue.EMPTY_JSON_ARRAY);
        if (sent instanceof JsonArray array && array.stream().allMatch(JsonString.class::isInstance)) {
            return array.getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .toList();
        }
        body.refuse("domains", "texts-expected");
        return List.of();
    }

    private static Optional<Account> administrator(Body body) {
        JsonValue sent = body.member(ADMINISTRATOR).orElse(JsonValue.NULL);
        if (sent.equals(JsonValue.NULL)) {
            return Optional.empty();
        }
        Body person = new Body(body.object(ADMINISTRATOR));
        return Optional.of(new Account(
                text(person, "username").toLowerCase(java.util.Locale.ROOT),
                text(person, "givenName"),
                text(person, "familyName"),
                text(person, "email")));
    }

    /** What is missing is blank, and found to be so together with all other faults. */
    private static String text(Body person, String name) {
        return person.optionalText(name).orElse("").strip();
    }
}
