package integritas.audit.reading;

import integritas.audit.SubjectNames.Subject;
import integritas.audit.UnnamedAct;
import integritas.web.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One page of the log.
 *
 * @param wanted the filter, as it stands in the address
 * @param number the page, from 1
 * @param total how many entries there are on all pages
 * @param lines those of this page, newest first
 * @param people who belongs to the tenant now
 * @param names what actions are called
 * @param sealing how far the sealing is
 */
public record AuditView(
        EntryParams wanted,
        int number,
        long total,
        List<EntryView> lines,
        KnownPeople people,
        ActionWords names,
        SealingView sealing) {

    static final int ROWS = 25;
    private static final String PATH = "/app/audit";

    private static final String SYSTEM = "system";

    /**
     * Something that can be chosen in the filter.
     *
     * @param code what stands in the address
     * @param name its wording
     */
    public record Choice(String code, String name) {}

    public long pages() {
        return Math.max(1, (total + ROWS - 1) / ROWS);
    }

    public boolean isFiltered() {
        return !wanted.query().isEmpty();
    }

    /** Returns the address of another page with the same filter. */
    public String address(int other) {
        return PATH + "?"
                + Stream.of(wanted.query(), "page=" + other)
                        .filter(part -> !part.isEmpty())
                        .reduce((first, second) -> first + "&" + second)
                        .orElse("");
    }

    /** Returns the address of what is filtered, as a file. */
    public String download() {
        return PATH + "/entries.jsonl" + (isFiltered() ? "?" + wanted.query() : "");
    }

    /** Returns the address of all entries about one subject. */
    public static String about(EntryView line) {
        return PATH + "?subject=" + line.logged().entry().subject();
    }

    /** Returns the actions that have a wording, by it; and the one that is chosen, whatever it is. */
    public List<Choice> actions(Messages words) {
        return Stream.concat(names.known(words), Stream.of(wanted.action()))
                .filter(code -> !code.isBlank())
                .distinct()
                .map(code -> new Choice(code, names.of(code, words)))
                .sorted(Comparator.comparing(Choice::name))
                .toList();
    }

    /** Returns the people who can be chosen, by name, after the platform itself; and the one who is, also if gone. */
    public List<Choice> actors(Messages words) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(SYSTEM, words.get("audit.system")));
        choices.add(new Choice(UnnamedAct.NOBODY, words.get("audit.unnamed")));
        people.byKey().forEach((key, person) -> choices.add(new Choice(key, KnownPeople.words(person))));
        String chosen = wanted.actor();
        if (!chosen.isBlank()
                && choices.stream().noneMatch(choice -> choice.code().equals(chosen))) {
            choices.add(new Choice(chosen, nameInTheLog(chosen, words)));
        }
        return choices;
    }

    /** Returns what the entries that are wanted are about; its key where nobody knows a name. */
    public String about() {
        return lines.stream()
                .findFirst()
                .flatMap(EntryView::subject)
                .map(Subject::name)
                .orElseGet(() -> people.inWords(wanted.subject()));
    }

    private String nameInTheLog(String actor, Messages words) {
        return lines.stream()
                .filter(line -> line.logged().entry().actorId().equals(actor))
                .map(line -> line.actor(words))
                .findFirst()
                .orElse(actor);
    }
}
