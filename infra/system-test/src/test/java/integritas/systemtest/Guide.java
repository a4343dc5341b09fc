package integritas.systemtest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbered steps of {@code docs/writing-a-plugin.md}, as they stand in the file. */
final class Guide {

    private static final Pattern SECTION = Pattern.compile("(?ms)^## From nothing.*?$(.*?)^## ");
    private static final Pattern STEP = Pattern.compile("(?ms)^(\\d+)\\. (.*?)(?=^\\d+\\. |^\\S|\\z)");
    private static final Pattern CODE = Pattern.compile("(?ms)^ *```\\n(.*?)^ *```");
    private static final Pattern WORDS = Pattern.compile("`([^`]+)`");

    private Guide() {}

    /**
     * A step.
     *
     * @param number as it is counted in the file
     * @param words what stands in backticks in its sentences
     * @param commands what a terminal is given
     */
    record Step(int number, List<String> words, List<String> commands) {}

    static List<Step> steps(Path repository) throws IOException {
        Matcher section = SECTION.matcher(Files.readString(repository.resolve("docs/writing-a-plugin.md")));
        if (!section.find()) {
            throw new AssertionError("the guide has lost its steps");
        }
        List<Step> steps = new ArrayList<>();
        Matcher step = STEP.matcher(section.group(1));
        while (step.find()) {
            List<String> commands = new ArrayList<>();
            CODE.matcher(step.group(2))
                    .results()
                    .forEach(code -> code.group(1).lines().map(String::strip).forEach(commands::add));
            List<String> words = WORDS.matcher(CODE.matcher(step.group(2)).replaceAll(""))
                    .results()
                    .map(word -> word.group(1))
                    .toList();
            steps.add(new Step(Integer.parseInt(step.group(1)), words, commands));
        }
        return steps;
    }
}
