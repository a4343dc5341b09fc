package integritas.plugins.gratification.statistics.activity;

import integritas.plugin.api.PluginHost;
import integritas.plugin.api.Refusal;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The control unit's register of campaigns and foundations. Each method is one transaction, or part of the caller's. */
public final class Activities {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_NOTE = 1000;

    private final PluginHost host;
    private final ActivityStore store;

    public Activities(PluginHost host) {
        this.host = host;
        this.store = new ActivityStore(host);
    }

    /** Returns the campaigns of a year, the oldest first. */
    public List<Campaign> campaigns(int year) {
        return store.campaigns(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Returns all foundations that were signed until a day, the latest first. */
    public List<Foundation> foundations(LocalDate last) {
        return store.foundations(last);
    }

    /** Returns when something was last entered into the register; empty while nobody uses it. */
    public Optional<Instant> lastRecorded() {
        return store.lastRecorded();
    }

    /**
     * Records a campaign.
     *
     * @throws Refusal INPUT_NOT_ACCEPTED naming all that is wrong
     */
    Campaign addCampaign(Typed typed, Optional<SentFile> photo) {
        LocalDate heldOn = typed.day("heldOn", today());
        CampaignKind kind = typed.choice("kind", CampaignKind.values());
        Campaign.Message message = new Campaign.Message(
                typed.line("topic", LONGEST_LINE), typed.number("reach"), typed.prose("note", LONGEST_NOTE));
        typed.refuseFaults();
        return host.data().inTransaction(entities -> {
            KeptProof proof = photo.map(this::keep).orElseGet(KeptProof::none);
            Campaign campaign =
                    new Campaign(heldOn, kind, message, proof, host.clock().instant());
            store.keep(campaign);
            host.audit().changed("campaign.added", campaign.id(), JsonValue.NULL, summary(campaign));
            return campaign;
        });
    }

    /**
     * Records what the control unit stands on.
     *
     * @throws Refusal INPUT_NOT_ACCEPTED naming all that is wrong
     */
    Foundation addFoundation(Typed typed, Optional<SentFile> file) {
        FoundationKind kind = typed.choice("kind", FoundationKind.values());
        String number = typed.line("number", LONGEST_LINE);
        LocalDate decidedOn = typed.day("decidedOn", today());
        if (file.isEmpty()) {
            typed.fault("file", "file");
        }
        typed.refuseFaults();
        return host.data().inTransaction(entities -> {
            KeptProof proof = keep(file.orElseThrow());
            Foundation foundation =
                    new Foundation(kind, number, decidedOn, proof, host.clock().instant());
            store.keep(foundation);
            host.audit().changed("foundation.added", foundation.id(), JsonValue.NULL, summary(foundation));
            return foundation;
        });
    }

    /** @throws Refusal NOT_FOUND */
    Campaign campaign(UUID id) {
        return store.find(Campaign.class, id).orElseThrow(Activities::unknown);
    }

    /** @throws Refusal NOT_FOUND */
    Foundation foundation(UUID id) {
        return store.find(Foundation.class, id).orElseThrow(Activities::unknown);
    }

    /** Takes a campaign out, with its photo, for good. */
    void removeCampaign(UUID id) {
        host.data().inTransaction(entities -> {
            Campaign gone = campaign(id);
            erase(gone.photo());
            store.remove(gone);
            host.audit().changed("campaign.removed", id, summary(gone), JsonValue.NULL);
            return gone;
        });
    }

    /** Takes a foundation out, with its file, for good. */
    void removeFoundation(UUID id) {
        host.data().inTransaction(entities -> {
            Foundation gone = foundation(id);
            erase(gone.file());
            store.remove(gone);
            host.audit().changed("foundation.removed", id, summary(gone), JsonValue.NULL);
            return gone;
        });
    }

    LocalDate today() {
        return LocalDate.ofInstant(host.clock().instant(), host.tenant().zone());
    }

    private KeptProof keep(SentFile sent) {
        try (InputStream content = sent.content()) {
            return KeptProof.of(host.files().keep(sent.name(), content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void erase(KeptProof proof) {
        if (proof.isThere()) {
            host.files().erase(proof.id());
        }
    }

    private static JsonValue summary(Campaign campaign) {
        return Json.createValue(campaign.heldOn() + " " + campaign.kind() + " " + campaign.topic());
    }

    private static JsonValue summary(Foundation foundation) {
        return Json.createValue(foundation.decidedOn() + " " + foundation.kind() + " " + foundation.number());
    }

    private static Refusal unknown() {
        return new Refusal(Refusal.Kind.NOT_FOUND, "no such activity");
    }
}
