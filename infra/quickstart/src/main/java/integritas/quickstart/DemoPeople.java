package integritas.quickstart;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The people of the demo, with passwords that are made at the first start and kept; the server creates them. */
final class DemoPeople {

    private static final List<String> ACROSS_TENANTS = List.of("admin.pusat", "tpn", "dua.tenant", "tanpa.tenant");
    private static final List<String> IN_EACH_TENANT = List.of("admin", "unit", "unit2", "tpi", "upg", "pegawai");
    private static final List<String> TENANTS = List.of("kota-contoh", "kementerian-contoh");

    private DemoPeople() {}

    /** Returns the password of each by name, as the file holds it, with whoever is missing added to it. */
    static Map<String, String> keptIn(Path file) {
        Map<String, String> passwords = PrivateFile.read(file);
        if (!passwords.keySet().containsAll(names())) {
            names().forEach(name -> passwords.computeIfAbsent(name, absent -> Secrets.generate(12)));
            PrivateFile.write(file, passwords);
        }
        return Collections.unmodifiableMap(passwords);
    }

    static List<String> names() {
        List<String> names = new ArrayList<>(ACROSS_TENANTS);
        for (String tenant : TENANTS) {
            IN_EACH_TENANT.forEach(role -> names.add(role + "." + tenant));
        }
        return names;
    }
}
