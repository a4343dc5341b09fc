package integritas.people;

import integritas.notification.Letter;
import integritas.tenant.Tenant;
import integritas.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The letter to a person who had an account before: which agency added him, and where to sign in. */
@ApplicationScoped
class Welcome {

    @Inject
    @ConfigProperty(name = "integritas.base.url")
    String baseUrl;

    Letter letter(String email, Tenant tenant, Locale language) {
        Messages messages = new Messages(language);
        return new Letter(
                email,
                messages.get("letter.added.subject", tenant.name()),
                messages.get("letter.added.body", tenant.name(), baseUrl + "/app/"));
    }
}
