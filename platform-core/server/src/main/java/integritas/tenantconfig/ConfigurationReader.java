package integritas.tenantconfig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a directory: {@code people.yaml}, if there, and a {@code tenant.yaml} in each folder. */
final class ConfigurationReader {

    private final List<String> faults = new ArrayList<>();

    private ConfigurationReader() {}

    /** @throws UncheckedIOException if the directory or a file cannot be read */
    static Configuration read(Path directory) {
        return new ConfigurationReader().all(directory);
    }

    private Configuration all(Path directory) {
        List<TenantEntry> tenants = tenants(directory);
        List<PersonEntry> people = people(directory.resolve("people.yaml"), tenants);
        return new Configuration(
                tenants.stream()
                        .map(tenant -> tenant.with(membersOf(tenant, people)))
                        .toList(),
                people,
                List.copyOf(faults));
    }

    private List<TenantEntry> tenants(Path directory) {
        List<TenantEntry> tenants = new ArrayList<>();
        for (Path folder : foldersIn(directory)) {
            int before = faults.size();
            String name = String.valueOf(folder.getFileName());
            TenantEntry tenant = TenantReader.read(
                    name, content(folder.resolve("tenant.yaml")), new Faults(name + "/tenant.yaml", faults));
            if (faults.size() == before) {
                tenants.add(tenant);
            }
        }
        return tenants;
    }

    private List<PersonEntry> people(Path file, List<TenantEntry> tenants) {
        if (!Files.exists(file)) {
            return List.of();
        }
        int before = faults.size();
        Map<String, Set<String>> units = tenants.stream()
                .collect(Collectors.toMap(
                        TenantEntry::alias, tenant -> tenant.unitCodes().collect(Collectors.toSet())));
        Entry root = Entry.read(content(file), new Faults("people.yaml", faults));
        List<PersonEntry> people = new Fields(root, "people")
                .required("people").items().stream()
                        .map(entry -> PersonReader.person(entry, units))
                        .toList();
        return faults.size() == before ? people : List.of();
    }

    private static List<Member> membersOf(TenantEntry tenant, List<PersonEntry> people) {
        return people.stream()
                .map(person -> person.memberships().get(tenant.alias()))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static List<Path> foldersIn(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(folder -> Files.exists(folder.resolve("tenant.yaml")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
