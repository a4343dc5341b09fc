package integritas.evidence;

import integritas.content.KeptFile;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A file or a link that a unit keeps as proof. It never changes; another version is another document. */
@Entity
@Table(name = "document")
public class Document {

    /** What a document is. */
    public enum Kind {
        /** Content that the platform keeps. */
        FILE,
        /** An address elsewhere, whose content the platform neither keeps nor vouches for. */
        LINK
    }

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String name;

    @Column(name = "media_type")
    private String mediaType;

    private long size;

    private String sha256;

    private String address;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "added_by")
    private String addedBy;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Document() {}

    private Document(Kind kind, String name, UUID unit, Instant now, String person) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.name = name;
        this.mediaType = "";
        this.sha256 = "";
        this.address = "";
        this.unitId = unit;
        this.addedAt = now;
        this.addedBy = person;
    }

    static Document file(String name, KeptFile file, UUID unit, Instant now, String person) {
        Document document = new Document(Kind.FILE, name, unit, now, person);
        document.mediaType = file.mediaType();
        document.size = file.size();
        document.sha256 = file.sha256();
        return document;
    }

    static Document link(String name, String address, UUID unit, Instant now, String person) {
        Document document = new Document(Kind.LINK, name, unit, now, person);
        document.address = address;
        return document;
    }

    public UUID id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    /** Returns the type as found in the content; empty for a link. */
    public String mediaType() {
        return mediaType;
    }

    /** Returns the size in bytes; 0 for a link. */
    public long size() {
        return size;
    }

    /** Returns the SHA-256 of the content in hexadecimal; empty for a link. */
    public String sha256() {
        return sha256;
    }

    /** Returns the address; empty for a file. */
    public String address() {
        return address;
    }

    UUID unitId() {
        return unitId;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public String addedBy() {
        return addedBy;
    }
}
