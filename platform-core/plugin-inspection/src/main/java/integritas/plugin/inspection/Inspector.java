package integritas.plugin.inspection;

import integritas.plugin.api.Permission;
import integritas.rubric.Rubric;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pf4j.DefaultVersionManager;

/**
 * Looks at a plugin's jar. Nothing in it is run, and whatever is wrong with it is a finding and no exception.
 */
public final class Inspector {

    /** What the platform hands to each plugin, and what a jar therefore must not bring along. */
    private static final List<String> BORROWED = List.of(
            "integritas/plugin/api/",
            "integritas/rubric/",
            "org/pf4j/",
            "org/slf4j/",
            "org/jspecify/",
            "gg/jte/",
            "jakarta/",
            "org/eclipse/persistence/");

    private static final String CLASS = ".class";

    private final String apiVersion;

    /** @param apiVersion version of the plugin API to hold plugins against */
    public Inspector(String apiVersion) {
        this.apiVersion = apiVersion;
    }

    /** Looks at a file. */
    public Inspected inspect(Path file) {
        List<Finding> findings = new ArrayList<>();
        String hash = hash(file);
        try (JarFiles jar = new JarFiles(file)) {
            return inspect(file, hash, jar, findings);
        } catch (IOException | RuntimeException | StackOverflowError e) { // what a hostile file may bring about
            findings.add(new Finding("not-a-jar", String.valueOf(e.getMessage())));
            return new Inspected(file, hash, Optional.empty(), List.of(), Contents.NONE, findings);
        }
    }

    private Inspected inspect(Path file, String hash, JarFiles jar, List<Finding> findings) throws IOException {
        List<String> names = jar.names();
        names.stream().filter(Inspector::leadsOut).forEach(name -> findings.add(new Finding("path-leads-out", name)));
        if (jar.isTooLarge()) {
            findings.add(new Finding("too-large", ""));
        }
        if (!findings.isEmpty()) {
            return new Inspected(file, hash, Optional.empty(), List.of(), Contents.NONE, findings);
        }
        Optional<String> yaml = jar.text(DescriptorReader.FILE);
        if (yaml.isEmpty()) {
            findings.add(new Finding("no-descriptor", DescriptorReader.FILE));
            return new Inspected(file, hash, Optional.empty(), List.of(), Contents.NONE, findings);
        }
        Optional<Descriptor> descriptor = DescriptorReader.read(yaml.get(), findings);
        names.stream()
                .filter(name -> BORROWED.stream().anyMatch(name::startsWith) && name.endsWith(CLASS))
                .map(name -> name.substring(0, name.lastIndexOf('/')))
                .distinct()
                .forEach(folder -> findings.add(new Finding("brings-what-is-lent", folder.replace('/', '.'))));
        Contents contents = contents(jar, names, findings);
        TextCheck.look(
                jar,
                contents.settingsSchema()
                        .filter(schema -> Schemas.faultsOfSchema(schema).isEmpty()),
                findings);
        List<Rubric> rubrics = new ArrayList<>();
        if (descriptor.isPresent()) {
            check(descriptor.get(), contents, findings);
            rubrics.addAll(RubricCheck.read(jar, descriptor.get().rubrics(), findings));
        }
        return new Inspected(file, hash, descriptor, rubrics, contents, findings);
    }

    private void check(Descriptor descriptor, Contents contents, List<Finding> findings) {
        if (!fits(descriptor.api())) {
            findings.add(new Finding("other-api", descriptor.api() + " ≠ " + apiVersion));
        }
        if (contents.proposes() && !descriptor.wants(Permission.PROPOSE_ANSWERS)) {
            findings.add(new Finding("permission-missing", Permission.PROPOSE_ANSWERS.code()));
        }
        boolean stores = contents.migrates() || !contents.entities().isEmpty();
        if (stores && !descriptor.wants(Permission.STORE_DATA)) {
            findings.add(new Finding("permission-missing", Permission.STORE_DATA.code()));
        }
    }

    private boolean fits(String range) {
        try {
            return new DefaultVersionManager().checkVersionConstraint(apiVersion, range);
        } catch (RuntimeException malformed) { // the parser has exceptions of many kinds; none of them is a match
            return false;
        }
    }

    private static Contents contents(JarFiles jar, List<String> names, List<Finding> findings) throws IOException {
        Set<String> own = names.stream()
                .filter(name -> name.endsWith(CLASS))
                .map(name -> name.substring(0, name.length() - CLASS.length()))
                .collect(Collectors.toSet());
        ClassCheck classes = new ClassCheck(own);
        for (String name : own) {
            if (!name.endsWith("module-info") && !name.startsWith("META-INF/")) {
                classes.look(jar.bytes(name + CLASS).orElseThrow());
            }
        }
        classes.forbidden().forEach(reference -> findings.add(new Finding("names-what-is-hidden", reference)));
        Optional<String> settings = jar.text("settings.schema.json");
        settings.ifPresent(schema -> Schemas.faultsOfSchema(schema)
                .forEach(fault -> findings.add(new Finding("settings-malformed", fault.message()))));
        boolean migrates = names.stream().anyMatch(name -> name.matches("db/migration/.+\\.sql"));
        return new Contents(
                classes.entities(),
                classes.proposes(),
                migrates,
                settings,
                OperationCheck.read(jar.text("openapi.yaml"), findings));
    }

    /** Names that would be written outside of the folder that the jar is unpacked into. */
    private static boolean leadsOut(String name) {
        return name.startsWith("/")
                || name.contains("\\")
                || name.matches("[A-Za-z]:.*")
                || List.of(name.split("/")).contains("..");
    }

    private static String hash(Path file) {
        try (InputStream content = Files.newInputStream(file);
                DigestInputStream digesting = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"))) {
            digesting.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
        } catch (IOException unreadable) { // said by the finding
            return "";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
