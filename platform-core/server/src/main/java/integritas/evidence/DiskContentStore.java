package integritas.evidence;

import integritas.content.FileTypes;
import integritas.content.Intake;
import integritas.content.KeptFile;
import integritas.content.UnfitContentException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A content store on a disk: {@code <root>/<tenant>/<first two of the hash>/<hash>}, written aside and then moved. */
@ApplicationScoped
class DiskContentStore implements ContentStore {

    @Inject
    @ConfigProperty(name = "integritas.evidence")
    String root;

    @Inject
    @ConfigProperty(name = "integritas.evidence.max.bytes")
    long most;

    private final FileTypes types = new FileTypes();

    @Override
    public KeptFile keep(UUID tenant, String name, InputStream content) throws IOException {
        Path folder = Files.createDirectories(Path.of(root, tenant.toString()));
        Path aside = Files.createTempFile(folder, "upload-", ".part");
        try {
            KeptFile file = write(content, aside, name);
            Path place = place(tenant, file.sha256());
            Files.createDirectories(place.getParent());
            Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
            return file;
        } catch (UnfitContentException unfit) {
            throw UnfitEvidence.refused(unfit);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    @Override
    public InputStream open(UUID tenant, String sha256) throws IOException {
        return Files.newInputStream(place(tenant, sha256));
    }

    private KeptFile write(InputStream content, Path aside, String name) throws IOException {
        Intake.Taken taken;
        try (OutputStream out = Files.newOutputStream(aside)) {
            taken = new Intake(most).copy(content, out);
        }
        try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        try (InputStream kept = new BufferedInputStream(Files.newInputStream(aside))) {
            return new KeptFile(taken.sha256(), taken.size(), types.accepted(kept, name));
        }
    }

    private Path place(UUID tenant, String sha256) {
        return Path.of(root, tenant.toString(), sha256.substring(0, 2), sha256);
    }
}
