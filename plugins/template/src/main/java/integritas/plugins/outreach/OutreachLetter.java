package integritas.plugins.outreach;

import integritas.plugin.api.Letters.Letter;
import integritas.rubric.Text;
import java.util.Map;

/** What the agency's administrators are written. */
final class OutreachLetter {

    private OutreachLetter() {}

    /** The log of a year has as many events as count as regular. */
    static Letter regular(int year) {
        return new Letter(
                new Text(Map.of(
                        "id", "Sosialisasi %d sudah rutin".formatted(year),
                        "en", "Outreach in %d is regular now".formatted(year))),
                new Text(Map.of(
                        "id", "Jumlah kegiatan yang tercatat pada %d sudah dianggap rutin.".formatted(year),
                        "en", "As many events were logged in %d as count as regular.".formatted(year))),
                "/");
    }
}
