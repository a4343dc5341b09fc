package integritas.rubric;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The content of a rubric as a sequence of texts, in one order, whatever file it was read from. Its digest tells whether
 * two editions are the same.
 */
final class Canonical {

    private final List<String> content = new ArrayList<>();

    private Canonical() {}

    /** Returns the SHA-256 digest in 64 hexadecimal digits. Every part is preceded by its length, so none runs over. */
    static String hash(Rubric rubric) {
        Canonical canonical = new Canonical();
        canonical.add(rubric);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : canonical.content) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static List<String> of(Text text) {
        List<String> parts = new ArrayList<>();
        text.byLanguage().forEach((language, wording) -> {
            parts.add(language);
            parts.add(wording);
        });
        return parts;
    }

    private void add(Rubric rubric) {
        content.addAll(List.of("rubric", rubric.code(), rubric.edition(), rubric.source()));
        content.addAll(of(rubric.title()));
        rubric.roots().forEach(this::add);
        rubric.awards().forEach(this::add);
        rubric.readings().forEach(this::add);
    }

    private void add(Node node) {
        content.addAll(List.of("node", node.code(), node.weight().toString()));
        content.addAll(of(node.label()));
        node.children().forEach(this::add);
        node.questions().forEach(this::add);
        content.add("end");
    }

    private void add(Question question) {
        content.addAll(List.of("question", question.code()));
        content.add(question.weight().map(Rational::toString).orElse("even"));
        content.addAll(of(question.text()));
        question.hint().ifPresent(hint -> content.addAll(of(hint)));
        content.addAll(question.scale().canonical());
    }

    private void add(Award award) {
        content.addAll(List.of("award", award.code()));
        content.addAll(of(award.label()));
        for (Requirement requirement : award.requirements()) {
            content.addAll(List.of("requirement", requirement.code(), requirement.source()));
            content.addAll(of(requirement.label()));
            content.addAll(requirement.on());
            String unit = requirement.minimum() instanceof Minimum.Share ? "share" : "points";
            content.addAll(
                    List.of(unit, requirement.minimum().pointsOf(Rational.ONE).toString()));
        }
    }

    private void add(Reading reading) {
        content.addAll(List.of("reading", reading.code(), Boolean.toString(reading.skipsUnanswered())));
        content.addAll(List.of(reading.reason(), reading.source()));
        for (Map.Entry<String, List<String>> only : new TreeMap<>(reading.onlyChildren()).entrySet()) {
            content.add(only.getKey());
            content.addAll(only.getValue());
        }
    }
}
