package integritas.plugin.inspection;

import integritas.rubric.Rubric;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A jar that was looked at.
 *
 * @param jar where it lies
 * @param sha256 hash of the whole file in hexadecimal; blank for one that could not be read
 * @param descriptor what it says about itself; empty where that cannot be read
 * @param rubrics the editions without code that it carries
 * @param contents what its classes and folders offer
 * @param findings what keeps it from being loaded; empty for a sound one
 */
public record Inspected(
        Path jar,
        String sha256,
        Optional<Descriptor> descriptor,
        List<Rubric> rubrics,
        Contents contents,
        List<Finding> findings) {

    /** Returns whether it may be loaded. */
    public boolean isSound() {
        return findings.isEmpty() && descriptor.isPresent();
    }

    /** Returns its id, or the name of the file where it has none. */
    public String id() {
        return descriptor.map(Descriptor::id).orElse(String.valueOf(jar.getFileName()));
    }
}
