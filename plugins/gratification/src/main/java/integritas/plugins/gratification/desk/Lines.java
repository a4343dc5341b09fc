package integritas.plugins.gratification.desk;

import integritas.plugin.api.PluginHost;
import integritas.plugin.api.WorkUnit;
import integritas.plugins.gratification.report.Field;
import integritas.plugins.gratification.report.Form;
import integritas.plugins.gratification.report.Section;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** A report as lines, in the order of KPK's form: header, A, then B and C for each giver and gift, D, E. */
public final class Lines {

    /** What is sealed: who the reporter is beyond name, office and position, and where the giver lives. */
    private static final Set<Field> SEALED = EnumSet.of(
            Field.NIK,
            Field.BIRTH_PLACE,
            Field.BIRTH_DATE,
            Field.EMAIL,
            Field.PHONE,
            Field.STREET,
            Field.DISTRICT,
            Field.CITY,
            Field.PROVINCE,
            Field.CONTACT_NAME,
            Field.CONTACT_PHONE,
            Field.GIVER_ADDRESS);

    private final PluginHost host;
    private final boolean open;

    private Lines(PluginHost host, boolean open) {
        this.host = host;
        this.open = open;
    }

    /**
     * A section of the form.
     *
     * @param of key of the giver or gift it is about; empty where the section is there once
     * @param number which giver or gift, from 1; 0 where the section is there once
     */
    public record Part(Section section, Optional<UUID> of, int number, List<Line> lines) {}

    /** Returns the parts of a form whose sealed fields were opened. */
    static List<Part> opened(PluginHost host, Form form) {
        return new Lines(host, true).parts(form);
    }

    /** Returns the parts of a form whose sealed fields stay closed. */
    static List<Part> closed(PluginHost host, Form form) {
        return new Lines(host, false).parts(form);
    }

    private List<Part> parts(Form form) {
        List<Part> parts = new ArrayList<>();
        parts.add(once(Section.HEADER, form));
        parts.add(once(Section.REPORTER, form));
        int gifts = 0;
        for (Form.GiverPart giver : form.givers()) {
            int place = form.givers().indexOf(giver) + 1;
            parts.add(new Part(Section.GIVER, Optional.of(giver.id()), place, lines(Section.GIVER, giver::text)));
            for (Form.GiftPart gift : giver.gifts()) {
                gifts++;
                parts.add(new Part(Section.GIFT, Optional.of(gift.id()), gifts, lines(Section.GIFT, gift::text)));
            }
        }
        parts.add(once(Section.CHRONOLOGY, form));
        parts.add(once(Section.COMPENSATION, form));
        return parts;
    }

    private Part once(Section section, Form form) {
        return new Part(section, Optional.empty(), 0, lines(section, form::text));
    }

    private List<Line> lines(Section section, Function<Field, String> text) {
        return Field.of(section).stream()
                .map(field -> line(field, text.apply(field)))
                .toList();
    }

    private Line line(Field field, String text) {
        String unit = field == Field.UNIT && !text.isEmpty()
                ? host.units().find(UUID.fromString(text)).map(WorkUnit::name).orElse("")
                : "";
        return new Line(field, text, !open && SEALED.contains(field), unit);
    }
}
