package integritas.evidence;

import integritas.problem.Fault;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A content store on a disk: {@code <root>/<tenant>/<first two of the hash>/<hash>}, written aside and then moved. */
@ApplicationScoped
class DiskContentStore implements ContentStore {

    private static final int CHUNK = 64 * 1024;

    @Inject
    @ConfigProperty(name = "integritas.evidence")
    String root;

    @Inject
    @ConfigProperty(name = "integritas.evidence.max.bytes")
    long most;

    @Inject
    FileTypes types;

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
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    @Override
    public InputStream open(UUID tenant, String sha256) throws IOException {
        return Files.newInputStream(place(tenant, sha256));
    }

    private KeptFile write(InputStream content, Path aside, String name) throws IOException {
        MessageDigest digest = sha256();
        long size = 0;
        try (OutputStream out = Files.newOutputStream(aside)) {
            byte[] chunk = new byte[CHUNK];
            for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                size += read;
                if (size > most) {
                    throw new ProblemException(Problem.TOO_LARGE, "file over " + most + " bytes");
                }
                digest.update(chunk, 0, read);
                out.write(chunk, 0, read);
            }
        }
        if (size == 0) {
            throw new ProblemException(
                    Problem.INPUT_NOT_ACCEPTED, "empty file", List.of(new Fault("file", "file-empty")));
        }
        try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return new KeptFile(HexFormat.of().formatHex(digest.digest()), size, types.accepted(aside, name));
    }

    private Path place(UUID tenant, String sha256) {
        return Path.of(root, tenant.toString(), sha256.substring(0, 2), sha256);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
