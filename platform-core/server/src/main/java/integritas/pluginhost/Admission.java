package integritas.pluginhost;

import integritas.plugin.inspection.Finding;
import integritas.plugin.inspection.Inspected;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which of the jars that lie there may run. Of several with one id it is the first that was approved, or else the first
 * sound one, by name of the file: so it is the same one at each node, and one that is added and may not run takes nothing
 * from the one that does.
 *
 * @param jars all of them, by name of the file
 * @param words the last word on each plugin
 * @param trusted ids that need no word
 */
record Admission(List<Inspected> jars, Map<String, Verdict> words, Set<String> trusted) {

    Admission {
        jars = List.copyOf(jars);
    }

    Optional<Verdict> word(Inspected jar) {
        return Optional.ofNullable(words.get(jar.id()));
    }

    /** Tells whether a jar of this id may run. */
    boolean admits(String id) {
        return first(id).filter(this::isApproved).isPresent();
    }

    /** Returns how a jar stands that may not run; empty for one that may. */
    Optional<Standing> refusal(Inspected jar) {
        if (!jar.isSound()) {
            return Optional.of(new Standing(jar, Standing.State.REFUSED, jar.findings(), word(jar)));
        }
        if (first(jar.id()).filter(first -> !first.jar().equals(jar.jar())).isPresent()) {
            List<Finding> taken = List.of(new Finding("id-taken", jar.id()));
            return Optional.of(new Standing(jar, Standing.State.REFUSED, taken, word(jar)));
        }
        if (word(jar).filter(said -> !said.approved()).isPresent()) {
            return Optional.of(new Standing(jar, Standing.State.SUSPENDED, List.of(), word(jar)));
        }
        return isApproved(jar)
                ? Optional.empty()
                : Optional.of(new Standing(jar, Standing.State.WAITING, List.of(), word(jar)));
    }

    private Optional<Inspected> first(String id) {
        return Stream.concat(
                        jars.stream().filter(this::isApproved), jars.stream().filter(Inspected::isSound))
                .filter(jar -> jar.id().equals(id))
                .findFirst();
    }

    private boolean isApproved(Inspected jar) {
        boolean itself = trusted.contains(jar.id());
        return jar.isSound()
                && word(jar)
                        .map(said -> said.approved() && (itself || said.sha256().equals(jar.sha256())))
                        .orElse(itself);
    }
}
