package integritas.operator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the operator asks for.
 *
 * @param action what is to be done
 * @param directory where the tenants' folders lie; empty for the catalogue
 * @param overwritten paths of fields in which descriptions hold whatever was changed on the pages
 */
record Order(Action action, Optional<Path> directory, List<String> overwritten) {

    /** What can be done with descriptions. */
    enum Action {
        PLAN,
        APPLY
    }

    /**
     * Reads the words of the command line.
     *
     * @param usual the directory that is meant where none is named
     * @return empty if they make no sense
     */
    static Optional<Order> of(List<String> words, Path usual) {
        Optional<Action> action = words.stream().findFirst().flatMap(Order::action);
        Optional<Path> directory = Optional.of(usual);
        List<String> overwritten = new ArrayList<>();
        boolean named = false;
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("--overwrite") && i + 1 < words.size()) {
                overwritten.add(words.get(++i));
            } else if (!named && (word.equals("--catalogue") || !word.startsWith("-"))) {
                directory = word.equals("--catalogue") ? Optional.empty() : Optional.of(Path.of(word));
                named = true;
            } else {
                return Optional.empty();
            }
        }
        Optional<Path> chosen = directory;
        return action.map(known -> new Order(known, chosen, overwritten));
    }

    private static Optional<Action> action(String word) {
        return switch (word) {
            case "plan" -> Optional.of(Action.PLAN);
            case "apply" -> Optional.of(Action.APPLY);
            default -> Optional.empty();
        };
    }
}
