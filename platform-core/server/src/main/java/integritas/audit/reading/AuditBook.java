package integritas.audit.reading;

import integritas.audit.ActionNames;
import integritas.audit.PeopleNames;
import integritas.audit.SubjectNames;
import integritas.audit.SubjectNames.Subject;
import integritas.audit.seal.Verification;
import integritas.rubric.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Opens the log for pages: entries with the names of what they are about. Each public method is one transaction. */
@ApplicationScoped
@Transactional
public class AuditBook {

    private static final String ABOUT_PEOPLE = "person.";

    @Inject
    AuditEntries entries;

    @Inject
    @Any
    Instance<SubjectNames> names;

    @Inject
    @Any
    Instance<ActionNames> actions;

    @Inject
    PeopleNames people;

    AuditView open(EntryParams wanted, EntryFilter filter, int asked) {
        KnownPeople known = KnownPeople.of(people.all());
        AuditEntries.Leaf leaf = entries.leaf(filter, asked, AuditView.ROWS);
        ActionWords words = words();
        return new AuditView(
                wanted,
                leaf.number(),
                leaf.total(),
                named(leaf.entries(), known, words),
                known,
                words,
                entries.sealing());
    }

    /** Holds the log against its chain. */
    SealingView verified() {
        Verification result = entries.verify();
        return entries.sealing().with(result);
    }

    private List<EntryView> named(List<LogEntry> logged, KnownPeople people, ActionWords words) {
        Map<String, Optional<Subject>> known = new HashMap<>();
        return logged.stream()
                .map(entry -> new EntryView(
                        entry,
                        known.computeIfAbsent(
                                entry.entry().action() + " " + entry.entry().subject(),
                                absent -> subject(entry, people)),
                        people,
                        words))
                .toList();
    }

    private ActionWords words() {
        Map<String, Text> others = new HashMap<>();
        actions.forEach(feature -> others.putAll(feature.all()));
        return new ActionWords(others);
    }

    private Optional<Subject> subject(LogEntry logged, KnownPeople people) {
        String key = logged.entry().subject();
        if (logged.entry().action().startsWith(ABOUT_PEOPLE)) {
            return Optional.of(people.subject(key));
        }
        return names.stream()
                .filter(feature -> feature.knows(logged.entry().action()))
                .flatMap(feature -> feature.find(UUID.fromString(key)).stream())
                .findFirst();
    }
}
