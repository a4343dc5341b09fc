package integritas.plugins.outreach;

import integritas.plugin.api.EvidenceSource;
import integritas.plugin.api.Inquiry;
import integritas.plugin.api.PluginHost;
import integritas.plugin.api.Proposal;
import integritas.plugin.api.QuestionKey;
import integritas.plugin.api.Snapshot;
import integritas.rubric.Answer;
import integritas.rubric.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pf4j.Extension;

/**
 * Answers how the building of the zone is made known from the events of the year: regular ones earn the best answer, a few
 * the next. Where there are none it is silent: what else the unit does about it, it does not know. The log is the agency's,
 * so each of its units is told the same.
 */
@Extension
public final class OutreachSource implements EvidenceSource {

    private static final QuestionKey MADE_KNOWN = new QuestionKey("lke-zi", "A.I.1.ii.c");
    private static final Answer REGULARLY = new Answer.Choice("A");
    private static final Answer NOW_AND_THEN = new Answer.Choice("B");

    private final PluginHost host;
    private final Outreach outreach;

    public OutreachSource(PluginHost host) {
        this.host = host;
        this.outreach = new Outreach(host);
    }

    @Override
    public Set<QuestionKey> questions() {
        return Set.of(MADE_KNOWN);
    }

    @Override
    public Optional<Proposal> propose(Inquiry inquiry) {
        List<Event> events = outreach.eventsOf(inquiry.period());
        return events.isEmpty() ? Optional.empty() : Optional.of(proposal(events, inquiry.period()));
    }

    private Proposal proposal(List<Event> events, int period) {
        int regular = host.settings().current().getInt("perYear");
        Event last = events.get(events.size() - 1);
        return new Proposal(
                Optional.of(events.size() < regular ? NOW_AND_THEN : REGULARLY),
                reason(events.size(), regular, period),
                last.heldOn().atStartOfDay(host.tenant().zone()).toInstant(),
                new Snapshot("catatan-sosialisasi-" + period + ".txt", list(events, period)));
    }

    private static Text reason(int events, int regular, int period) {
        return new Text(Map.of(
                "id",
                "%d kegiatan tercatat pada %d. Mulai dari %d kegiatan setahun dianggap berkala."
                        .formatted(events, period, regular),
                "en",
                "%d events were logged in %d. From %d a year on they count as regular."
                        .formatted(events, period, regular)));
    }

    /** The same events give the same bytes: no time of asking, a fixed order, nothing of the server's language. */
    private static byte[] list(List<Event> events, int period) {
        String lines = events.stream().map(OutreachSource::line).collect(Collectors.joining("\n"));
        return "Catatan sosialisasi %d: %d kegiatan\n\n%s\n"
                .formatted(period, events.size(), lines)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String line(Event event) {
        String topic = event.topic().replaceAll("\\p{Cntrl}", " ");
        return event.heldOn() + "; " + topic + "; " + event.participants() + " peserta";
    }
}
