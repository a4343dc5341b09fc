package integritas.plugins.gratification.evidence;

import integritas.plugin.api.PluginHost;
import integritas.plugin.api.Proposal;
import integritas.plugin.api.Snapshot;
import integritas.plugins.gratification.Wording;
import integritas.plugins.gratification.statistics.activity.Activities;
import integritas.plugins.gratification.statistics.activity.Campaign;
import integritas.rubric.Answer;
import integritas.rubric.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether campaigns were held, and how regularly: A with enough in each quarter, B with enough in the year, else C. Silent
 * while nobody uses the register.
 */
final class CampaignEvidence {

    private final PluginHost host;
    private final Activities activities;

    CampaignEvidence(PluginHost host) {
        this.host = host;
        this.activities = new Activities(host);
    }

    Optional<Proposal> of(int year, LocalDate today) {
        return activities.lastRecorded().map(used -> proposal(year, today, used));
    }

    private Proposal proposal(int year, LocalDate today, Instant used) {
        List<Campaign> campaigns = activities.campaigns(year);
        Quarters quarters = Quarters.of(year, campaigns, today);
        int perQuarter = host.settings().current().getInt("campaignsPerQuarter");
        int perYear = host.settings().current().getInt("campaignsPerYear");
        String lacking = quarters.lacking(perQuarter);
        String letter = campaigns.size() < perYear ? "C" : lacking.isEmpty() ? "A" : "B";
        return new Proposal(
                Optional.of(new Answer.Choice(letter)),
                reason(letter, quarters, lacking),
                asOf(quarters, used),
                snapshot(quarters));
    }

    private Text reason(String letter, Quarters quarters, String lacking) {
        int perQuarter = host.settings().current().getInt("campaignsPerQuarter");
        int perYear = host.settings().current().getInt("campaignsPerYear");
        return Wording.of(
                "evidence.campaign." + letter,
                quarters.campaigns().size(),
                String.valueOf(quarters.year()),
                lacking,
                perQuarter,
                perYear);
    }

    private Instant asOf(Quarters quarters, Instant used) {
        Instant counting =
                quarters.countingSince().atStartOfDay(host.tenant().zone()).toInstant();
        Instant recorded = quarters.campaigns().stream()
                .map(Campaign::recordedAt)
                .max(Instant::compareTo)
                .orElse(used);
        return Stream.of(counting, recorded).max(Instant::compareTo).orElseThrow();
    }

    private Snapshot snapshot(Quarters quarters) {
        String year = String.valueOf(quarters.year());
        SnapshotText text = new SnapshotText(host.tenant().locale())
                .line("evidence.campaign.title", year)
                .plain(host.tenant().name())
                .gap();
        for (int quarter = 1; quarter <= 4; quarter++) {
            text.line("evidence.campaign.quarter", quarter, quarters.in(quarter));
        }
        text.line(
                        "evidence.campaign.thresholds",
                        host.settings().current().getInt("campaignsPerQuarter"),
                        host.settings().current().getInt("campaignsPerYear"),
                        quarters.counting())
                .gap();
        quarters.campaigns().forEach(campaign -> text.plain(line(text, campaign)));
        return text.named("kampanye-gratifikasi-" + year + ".txt");
    }

    /** Without the note and the file's name: people write names into those. */
    private static String line(SnapshotText text, Campaign campaign) {
        String photo = campaign.photo().isThere()
                ? "SHA-256 " + campaign.photo().sha256()
                : text.word("evidence.campaign.no-photo");
        return campaign.heldOn() + "; " + text.word("statistics.campaign." + campaign.kind()) + "; " + campaign.topic()
                + "; " + text.word("statistics.field.reach") + ": " + campaign.reach() + "; " + photo;
    }
}
