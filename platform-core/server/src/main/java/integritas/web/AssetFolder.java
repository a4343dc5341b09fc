package integritas.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Looks through the files that the application ships, once. The hash is one over all files: scripts and style sheets
 * refer to each other by relative paths, which then stay as they are.
 */
@ApplicationScoped
public class AssetFolder {

    /** Where our own files lie. */
    public static final String PATH = "/assets/";

    private static final int HASH_LENGTH = 12;

    @Inject
    ServletContext context;

    private volatile @Nullable Assets assets;

    /** Returns the addresses of this release. */
    public Assets assets() {
        Assets known = assets;
        if (known == null) {
            known = new Assets(PATH + hash() + "/", only("/webjars/bootstrap/"), only("/webjars/htmx.org/"));
            assets = known;
        }
        return known;
    }

    private String only(String folder) {
        Set<String> versions = context.getResourcePaths(folder);
        if (versions == null || versions.size() != 1) {
            throw new IllegalStateException("expected one version in " + folder + ", found " + versions);
        }
        return versions.iterator().next();
    }

    private String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(PATH, digest);
            return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private void add(String path, MessageDigest digest) {
        if (path.endsWith("/")) {
            new TreeSet<>(context.getResourcePaths(path)).forEach(child -> add(child, digest));
            return;
        }
        try (InputStream content = context.getResourceAsStream(path)) {
            digest.update(content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
