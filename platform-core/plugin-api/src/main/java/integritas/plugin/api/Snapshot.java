package integritas.plugin.api;

import java.util.Arrays;
import java.util.Objects;

/**
 * Data as it was at one moment, to be kept as evidence.
 *
 * @param name name of the file, with an ending that fits the type
 * @param content text or a file of a type that is accepted as evidence; at most 5 MB
 * @since 1.0
 */
public record Snapshot(String name, byte[] content) {

    public Snapshot {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Snapshot that && name.equals(that.name) && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, Arrays.hashCode(content));
    }

    @Override
    public String toString() {
        return name + ", " + content.length + " bytes";
    }
}
