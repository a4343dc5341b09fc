package integritas.tenantconfig;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the files of a directory say together.
 *
 * @param tenants the tenants whose files are sound, with the people of several tenants among their members
 * @param people the people of no tenant, or of several, whose entries are sound
 * @param faults what is wrong with the others, each with file and line
 */
record Configuration(List<TenantEntry> tenants, List<PersonEntry> people, List<String> faults) {

    /** Returns what there is to do: each tenant, then each person. */
    List<Step> steps() {
        return Stream.<Step>concat(tenants.stream(), people.stream()).toList();
    }
}
