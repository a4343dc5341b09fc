package integritas.plugins.gratification.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A page of the form. Worded as {@code report.stage.<code>}. */
public enum Stage {
    REPORTER(List.of(Section.REPORTER)),
    GIFTS(List.of(Section.GIVER, Section.GIFT)),
    RECEIPT(List.of(Section.CHRONOLOGY)),
    CHOICE(List.of(Section.HEADER, Section.COMPENSATION)),
    FILES(List.of()),
    REVIEW(List.of());

    private final List<Section> sections;

    Stage(List<Section> sections) {
        this.sections = sections;
    }

    static Optional<Stage> of(String code) {
        return Arrays.stream(values())
                .filter(stage -> stage.code().equals(code))
                .findFirst();
    }

    /** Returns the page on which a field or gift is mended. */
    static Stage of(FormFault fault) {
        if (fault.code().startsWith("photo") || fault.place().startsWith("attachments")) {
            return FILES;
        }
        if (fault.place().startsWith("givers")) {
            return GIFTS;
        }
        Section section = Field.of(fault.place()).map(Field::section).orElse(Section.HEADER);
        return Arrays.stream(values())
                .filter(stage -> stage.sections.contains(section))
                .findFirst()
                .orElse(REVIEW);
    }

    /** Returns its name in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the sections that are filled in on it and are there once. */
    public List<Section> sections() {
        return sections;
    }

    /** Returns the next page; the last one leads to itself. */
    public Stage next() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }
}
