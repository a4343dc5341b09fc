package integritas.pluginhost.host;

import integritas.identity.PeopleDirectory;
import integritas.identity.Recipient;
import integritas.identity.Roles;
import integritas.notification.Letter;
import integritas.notification.Letters;
import integritas.tenant.CurrentTenant;
import integritas.tenant.Tenant;
import integritas.web.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes to people of the current tenant what plugins want them to know. */
@ApplicationScoped
class PluginPost {

    private static final Logger LOG = Logger.getLogger(PluginPost.class.getName());

    @Inject
    @ConfigProperty(name = "integritas.base.url")
    String base;

    @Inject
    PeopleDirectory directory;

    @Inject
    Letters letters;

    @Inject
    CurrentTenant tenant;

    boolean toPerson(UUID person, PluginLetter letter) {
        return post(directory.recipient(organization(), person).stream().toList(), letter) > 0;
    }

    int toRole(String role, PluginLetter letter) {
        if (!Roles.IN_TENANT.contains(role)) {
            throw new IllegalArgumentException("not a role in a tenant: " + role);
        }
        return post(directory.recipients(organization(), role), letter);
    }

    /** Returns to how many it was posted. */
    private int post(Collection<Recipient> recipients, PluginLetter letter) {
        Tenant agency = tenant.get();
        List<Letter> written = recipients.stream()
                .filter(recipient -> !recipient.email().isBlank())
                .map(recipient -> letter.to(
                        recipient.email(),
                        recipient
                                .language()
                                .map(chosen -> Languages.of(chosen.getLanguage()))
                                .orElseGet(() -> Languages.of(agency.locale())),
                        base,
                        agency.name()))
                .toList();
        if (written.size() < recipients.size()) {
            LOG.log(
                    Level.WARNING,
                    "plugin {0}: {1} people of {2} have no mail address and were not written to",
                    new Object[] {letter.descriptor().id(), recipients.size() - written.size(), agency.alias()});
        }
        letters.post(written);
        return written.size();
    }

    private String organization() {
        return directory.organizationOf(tenant.get());
    }
}
