package integritas.tenantconfig;

import static org.assertj.core.api.Assertions.assertThat;

import integritas.identity.DirectoryUnavailableException;
import integritas.pluginhost.Plugins;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TenantConfigTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    private final Attempts attempts = new Attempts();
    private final Jars jars = new Jars();
    private final TenantConfig config = new TenantConfig();

    @BeforeEach
    void describeTwoTenants() throws IOException {
        describe("kota-satu");
        describe("kota-dua");
        config.directory = Optional.of(directory.toString());
        config.setup = attempts;
        config.plugins = jars;
    }

    @Test
    void appliesEverythingAndIsReady() {
        assertThat(config.isReady()).isFalse();
        assertThat(config.round()).isTrue();
        assertThat(config.isReady()).isTrue();
        assertThat(attempts.made).containsExactly("kota-dua", "kota-satu");
    }

    @Test
    void isReadyWhereNothingIsDescribed() {
        config.directory = Optional.empty();
        assertThat(config.isReady()).isTrue();
        assertThat(config.round()).isTrue();
    }

    @Test
    void oneThatFailsStopsNoOtherAndIsTriedAgainAlone() {
        attempts.failures.put("kota-dua", new IllegalStateException("refused"));
        assertThat(config.round()).isFalse();
        assertThat(config.isReady()).isTrue();
        assertThat(config.applied()).isEqualTo(1);

        attempts.failures.clear();
        assertThat(config.round()).isTrue();
        assertThat(attempts.made).containsExactly("kota-dua", "kota-satu", "kota-dua");
    }

    @Test
    void isNotReadyWhileTheDirectoryOfPeopleIsAway() {
        attempts.failures.put("kota-dua", new DirectoryUnavailableException("away"));
        assertThat(config.round()).isFalse();
        assertThat(config.isReady()).isFalse();
        assertThat(attempts.made).as("the others wait as well").containsExactly("kota-dua");

        attempts.failures.clear();
        assertThat(config.round()).isTrue();
        assertThat(config.isReady()).isTrue();
    }

    @Test
    void waitsForThePluginsWhoseRubricsAreUsed() {
        jars.looked = false;
        assertThat(config.round()).isFalse();
        assertThat(config.isReady()).isFalse();
        assertThat(attempts.made).isEmpty();

        jars.looked = true;
        assertThat(config.round()).isTrue();
    }

    @Test
    void aFileThatWasChangedIsAppliedAgain() throws IOException {
        config.round();
        Files.writeString(
                tenantFile("kota-satu"),
                Files.readString(tenantFile("kota-satu")).replace("city", "regency"));
        config.round();
        assertThat(attempts.made).containsExactly("kota-dua", "kota-satu", "kota-satu");
    }

    @Test
    void isNotReadyWhileTheFilesCannotBeRead() {
        config.directory = Optional.of(directory.resolve("tidak-ada").toString());
        assertThat(config.round()).isFalse();
        assertThat(config.isReady()).isFalse();
    }

    @Test
    void pausesGrowWithTheWait() {
        assertThat(TenantConfigStart.pauseAfter(Duration.ZERO)).hasSeconds(1);
        assertThat(TenantConfigStart.pauseAfter(Duration.ofSeconds(100))).hasSeconds(5);
        assertThat(TenantConfigStart.pauseAfter(Duration.ofHours(1))).hasSeconds(60);
    }

    private void describe(String alias) throws IOException {
        Files.createDirectory(directory.resolve(alias));
        Files.writeString(tenantFile(alias), """
                alias: %1$s
                name: Kota
                kind: city
                domains: [%1$s.test]
                units: [{ code: a, name: A }]
                """.formatted(alias));
    }

    private Path tenantFile(String alias) {
        return directory.resolve(alias).resolve("tenant.yaml");
    }

    /** The plugins of a node without a folder behind them. */
    private static final class Jars extends Plugins {

        private boolean looked = true;

        @Override
        public boolean hasLooked() {
            return looked;
        }
    }

    /** Notes what is attempted, and fails where it is told to. */
    private static final class Attempts extends Setup {

        private final List<String> made = new ArrayList<>();
        private final Map<String, RuntimeException> failures = new HashMap<>();

        @Override
        Plan apply(TenantEntry entry, Set<String> overwritten) {
            made.add(entry.alias());
            RuntimeException failure = failures.get(entry.alias());
            if (failure != null) {
                throw failure;
            }
            return new Plan(entry.alias(), Plan.Outcome.CHANGE, List.of());
        }
    }
}
