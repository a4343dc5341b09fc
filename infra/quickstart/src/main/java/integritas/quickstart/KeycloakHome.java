package integritas.quickstart;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Keycloak's own folder: unpacked and built for our options once, which takes a minute. */
final class KeycloakHome {

    private static final List<String> BUILD =
            List.of("build", "--db=postgres", "--health-enabled=true", "--http-management-health-enabled=false");

    private final Path zip;
    private final PreparedFolder folder;
    private final Children children;

    KeycloakHome(Run run) {
        this.zip = Artifacts.keycloak(run.settings().repository());
        this.folder = new PreparedFolder(run.state().root().resolve("keycloak"), zip.getFileName() + " " + BUILD);
        this.children = run.children();
    }

    boolean isReady() {
        return folder.isReady();
    }

    void prepare() {
        folder.prepare(target -> {
            Archives.unzip(zip, target);
            children.run(script("keycloak-build").with(BUILD));
        });
    }

    Path path() {
        return folder.folder();
    }

    /** What Keycloak imports a realm from, if it has none of that name yet. */
    Path importFile() {
        return path().resolve("data/import/" + RealmImport.REALM + "-realm.json");
    }

    Command script(String name) {
        Path script = path().resolve("bin/kc.sh");
        return new Command(
                name, List.of(script.toString()), Map.of("JAVA_HOME", System.getProperty("java.home")), path());
    }
}
