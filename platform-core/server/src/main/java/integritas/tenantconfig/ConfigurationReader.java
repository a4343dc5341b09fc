package integritas.tenantconfig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a directory: {@code people.yaml}, if there, and a {@code tenant.yaml} in each folder. */
final class ConfigurationReader {

    private final Path directory;
    private final List<String> faults = new ArrayList<>();
    private final List<TenantEntry> tenants = new ArrayList<>();
    private final List<PersonEntry> people = new ArrayList<>();

    /** The codes of each tenant's units; empty where its file is faulty. */
    private final Map<String, Optional<Set<String>>> units = new HashMap<>();

    private ConfigurationReader(Path directory) {
        this.directory = directory;
    }

    /** @throws UncheckedIOException if the directory or a file cannot be read */
    static Configuration read(Path directory) {
        ConfigurationReader reader = new ConfigurationReader(directory);
        foldersIn(directory).forEach(reader::readTenant);
        reader.readPeople();
        return reader.whole();
    }

    private void readTenant(Path folder) {
        int before = faults.size();
        String name = String.valueOf(folder.getFileName());
        TenantEntry tenant = TenantReader.read(
                name, content(folder.resolve("tenant.yaml")), new Faults(name + "/tenant.yaml", faults));
        boolean sound = faults.size() == before;
        if (sound) {
            tenants.add(tenant);
        }
        units.put(name, sound ? Optional.of(tenant.unitCodes().collect(Collectors.toSet())) : Optional.empty());
    }

    private void readPeople() {
        Path file = directory.resolve("people.yaml");
        if (Files.exists(file)) {
            Entry root = Entry.read(content(file), new Faults("people.yaml", faults));
            new Fields(root, "people").required("people").items().forEach(this::readPerson);
        }
    }

    private void readPerson(Entry entry) {
        int before = faults.size();
        PersonEntry person = PersonReader.person(entry, units);
        if (faults.size() == before) {
            people.add(person);
        }
    }

    private Configuration whole() {
        List<TenantEntry> whole =
                tenants.stream().map(tenant -> tenant.with(membersOf(tenant))).toList();
        return new Configuration(whole, List.copyOf(people), List.copyOf(faults));
    }

    private List<Member> membersOf(TenantEntry tenant) {
        return people.stream()
                .flatMap(person -> Stream.ofNullable(person.memberships().get(tenant.alias())))
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
