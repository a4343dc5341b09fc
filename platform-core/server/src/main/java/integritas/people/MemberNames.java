package integritas.people;

import integritas.audit.PeopleNames;
import integritas.identity.DirectoryUnavailableException;
import integritas.identity.KnownAccount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Tells the audit log what people are called. The log can be read without, so nothing fails here. */
@ApplicationScoped
class MemberNames implements PeopleNames {

    private static final Logger LOG = Logger.getLogger(MemberNames.class.getName());

    @Inject
    Roster roster;

    @Override
    @Transactional
    public List<Named> all() {
        try {
            return roster.accounts().stream()
                    .map(MemberNames::named)
                    .sorted(Comparator.comparing(Named::name, String.CASE_INSENSITIVE_ORDER))
                    .toList();
        } catch (DirectoryUnavailableException | IllegalStateException away) {
            LOG.log(Level.WARNING, "names of people are not known now: {0}", away.getMessage());
            return List.of();
        }
    }

    private static Named named(KnownAccount known) {
        return new Named(known.id(), known.account().name(), known.account().username());
    }
}
