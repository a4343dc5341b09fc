package integritas.audit.reading;

import integritas.audit.SubjectNames.Subject;
import integritas.audit.UnnamedAct;
import integritas.web.Messages;
import integritas.web.format.Dates;
import java.util.List;
import java.util.Optional;

/**
 * One line of the log as a page shows it.
 *
 * @param logged the entry
 * @param subject what it is about, by name; empty if it is gone, or nobody knows it
 * @param people the people whose keys can be told as names
 * @param actions what actions are called
 */
public record EntryView(LogEntry logged, Optional<Subject> subject, KnownPeople people, ActionWords actions) {

    private static final int LONGEST = 240;
    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

    /** Tells whether it was done by somebody who was promised not to be named: there is no subject, and the day alone. */
    public boolean isUnnamed() {
        return logged.entry().actorName().equals(UnnamedAct.NOBODY)
                && logged.entry().actorId().equals(NOBODY);
    }

    /** Returns when it was done. */
    public String when(Dates dates) {
        return isUnnamed() ? dates.day(logged.at()) : dates.exact(logged.at());
    }

    /** Returns who did it. */
    public String actor(Messages words) {
        String name = logged.entry().actorName();
        if (logged.entry().salt().isEmpty()) {
            return words.get("audit.erased");
        }
        if (isUnnamed()) {
            return words.get("audit.unnamed");
        }
        return name.equals("system") ? words.get("audit.system") : name;
    }

    /** Returns the name that who did it signs in with; blank for who is gone, and where the name was erased. */
    public String actorUsername() {
        return logged.entry().salt().isEmpty()
                ? ""
                : people.username(logged.entry().actorId());
    }

    /** Returns what was done; its code where there is no wording for it. */
    public String action(Messages words) {
        return actions.of(logged.entry().action(), words);
    }

    public List<Changes.Change> changes() {
        return Changes.of(logged.entry());
    }

    /** Returns what the changed part is called. */
    public static String field(Changes.Change change, Messages words) {
        return change.field().isEmpty() ? "" : words.getOr("audit.field." + change.field(), change.field());
    }

    /** Returns a value in words where it is a code, or a person's key, that has some; cut short where it is long. */
    public String value(Changes.Change change, String value, Messages words) {
        if (value.length() > LONGEST) {
            return value.substring(0, LONGEST) + "…";
        }
        return words.getOr("audit.value." + change.field() + "." + value, people.inWords(value));
    }
}
