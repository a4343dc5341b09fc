package integritas.plugins.gratification.statistics.activity;

import integritas.plugin.api.FileStore.StoredFile;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A file of the plugin's that proves an activity. Its hash stays here to be named where the file is not at hand. */
@Embeddable
public class KeptProof {

    @Column(name = "file_id")
    private String fileId;

    @Column(name = "file_name")
    private String name;

    @Column(name = "file_sha256")
    private String sha256;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected KeptProof() {}

    private KeptProof(String fileId, String name, String sha256) {
        this.fileId = fileId;
        this.name = name;
        this.sha256 = sha256;
    }

    static KeptProof of(StoredFile file) {
        return new KeptProof(file.id().toString(), file.name(), file.sha256());
    }

    static KeptProof none() {
        return new KeptProof("", "", "");
    }

    public boolean isThere() {
        return !fileId.isEmpty();
    }

    /** Returns the file's key; call it only if {@link #isThere}. */
    public UUID id() {
        return UUID.fromString(fileId);
    }

    public String name() {
        return name;
    }

    public String sha256() {
        return sha256;
    }
}
