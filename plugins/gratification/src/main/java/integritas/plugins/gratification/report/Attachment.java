package integritas.plugins.gratification.report;

import integritas.plugin.api.FileStore.StoredFile;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A file that proves something of a report. Its key is the file's in the plugin's file store. */
@Entity
@Table(name = "attachment", schema = "plugin_gratification")
public class Attachment {

    @Id
    private UUID id;

    @Column(name = "report_id")
    private UUID reportId;

    @Column(name = "gift_id")
    private String giftId;

    @Enumerated(EnumType.STRING)
    private Proof proof;

    private String name;

    @Column(name = "media_type")
    private String mediaType;

    private long size;

    private String sha256;

    @Column(name = "added_at")
    private Instant addedAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Attachment() {}

    Attachment(UUID reportId, Optional<UUID> gift, Proof proof, String name, StoredFile file, Instant addedAt) {
        this.id = file.id();
        this.reportId = reportId;
        this.giftId = gift.map(UUID::toString).orElse("");
        this.proof = proof;
        this.name = name;
        this.mediaType = file.mediaType();
        this.size = file.size();
        this.sha256 = file.sha256();
        this.addedAt = addedAt;
    }

    public UUID id() {
        return id;
    }

    public UUID reportId() {
        return reportId;
    }

    /** Returns which gift it shows; empty if it is about the report. */
    public Optional<UUID> giftId() {
        return giftId.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(giftId));
    }

    public Proof proof() {
        return proof;
    }

    /** Returns what the reporter calls the file. */
    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Returns the number of bytes. */
    public long size() {
        return size;
    }

    public String sha256() {
        return sha256;
    }

    public Instant addedAt() {
        return addedAt;
    }
}
