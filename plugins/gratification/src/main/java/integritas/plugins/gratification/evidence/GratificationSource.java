package integritas.plugins.gratification.evidence;

import integritas.plugin.api.EvidenceSource;
import integritas.plugin.api.Inquiry;
import integritas.plugin.api.PluginHost;
import integritas.plugin.api.Proposal;
import integritas.plugin.api.QuestionKey;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.pf4j.Extension;

/**
 * Answers the two questions of the worksheet on the control of gratification: whether it is told about regularly
 * (A.I.5.i.a), and whether it is implemented (A.I.5.i.b). The control unit is the agency's, so each of its units is told the
 * same answer. Where too little is known it is silent, rather than claim the worst.
 *
 * <p><b>Source:</b> the questions of PermenPANRB 90/2021. It gives no numbers for "regularly" or "implemented"; the plugin's
 * settings do, and each reason says so.
 */
@Extension
public final class GratificationSource implements EvidenceSource {

    private static final QuestionKey TOLD = new QuestionKey("lke-zi", "A.I.5.i.a");
    private static final QuestionKey IMPLEMENTED = new QuestionKey("lke-zi", "A.I.5.i.b");

    private final PluginHost host;
    private final CampaignEvidence campaigns;
    private final ControlEvidence control;

    public GratificationSource(PluginHost host) {
        this.host = host;
        this.campaigns = new CampaignEvidence(host);
        this.control = new ControlEvidence(host);
    }

    @Override
    public Set<QuestionKey> questions() {
        return Set.of(TOLD, IMPLEMENTED);
    }

    @Override
    public Optional<Proposal> propose(Inquiry inquiry) {
        int period = inquiry.period();
        LocalDate today =
                LocalDate.ofInstant(host.clock().instant(), host.tenant().zone());
        if (period > today.getYear()) {
            return Optional.empty();
        }
        return inquiry.question().equals(TOLD)
                ? campaigns.of(period, today)
                : control.of(inquiry.unit(), period, today);
    }
}
