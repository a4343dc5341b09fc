package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import integritas.systemtest.Operator.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people change of a described tenant after it was applied, on pages and in Keycloak, and what becomes of it. */
class DriftIT {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path tenants;

    private Operator operator() {
        return new Operator(tenants);
    }

    @Test
    void whatWasChangedOfPeopleAndInKeycloakIsReportedAndStays() throws Exception {
        operator().describeWithPeople("kota-geser", "Ana", "[rsud]");
        assertThat(operator().run("apply").code()).isZero();
        assertThat(operator().run("plan").said()).contains("0 of 1 tenants would change, 1 agree", "; 0 fields stay");
        Realm.renameOrganization("kota-geser", "Nama dari Konsol");
        Realm.rename("ana.kota-geser", "Ani");
        Realm.takeFromGroup("kota-geser", "ana.kota-geser", "employee");
        Operator.inside(
                "kota-geser",
                "update assignment set unit_id = (select id from unit where code = 'pemkot') where person_id = '"
                        + Realm.personKey("ana.kota-geser") + "'");
        Realm.removeMember("kota-geser", "budi.kota-geser");

        Outcome plan = operator().run("plan");
        assertThat(plan.code()).as("nothing would be done").isZero();
        assertThat(plan.said())
                .contains(
                        "kept     organization.name: \"Nama dari Konsol\"",
                        "kept     organization.domains: \"\", changed since it was applied; the register says \"kota-geser.test\"",
                        "kept     people.ana.kota-geser.account: \"Ani Kota <ana@kota-geser.test>\"",
                        "kept     people.ana.kota-geser.roles: \"unit-user\"",
                        "kept     people.ana.kota-geser.unit-user: \"pemkot\"",
                        "kept     people.budi.kota-geser.account: \"\"",
                        "kept     people.budi.kota-geser.roles: \"\"");

        assertThat(operator().run("apply").code()).isZero();
        operator().describeWithPeople("kota-geser", "Anna", "[rsud]");
        assertThat(operator().run("apply").said())
                .contains("conflict people.ana.kota-geser.account", "0 of 1 tenants changed");
        assertThat(operator().run("plan").said())
                .as("nothing of it was overwritten")
                .contains("Nama dari Konsol", "Ani Kota", "\"pemkot\"", "people.budi.kota-geser.roles: \"\"");
    }

    @Test
    void anOrganizationThatWasDisabledByHandIsReportedAndStaysDisabledUntilItIsAskedFor() throws Exception {
        operator().describe("kota-padam", "Kota Padam");
        operator().run("apply");
        Realm.disableOrganization("kota-padam");
        String found = "kept     organization.state: \"disabled\", changed since it was applied; the register says";

        Outcome plan = operator().run("plan");
        assertThat(plan.code()).as("nothing would be done").isZero();
        assertThat(plan.said()).contains(found + " \"enabled\"", "; 1 fields stay");

        operator().describe("kota-padam", "Kota Padam Berganti");
        assertThat(operator().run("apply").said()).contains("change   name", found);
        assertThat(Realm.isOpen("kota-padam")).isFalse();

        assertThat(operator().run("apply", "--overwrite", "organization").code())
                .isZero();
        assertThat(Realm.isOpen("kota-padam")).isTrue();
        assertThat(operator().run("plan").said()).contains("1 agree", "; 0 fields stay");
    }

    @Test
    void anOrganizationThatWasDeletedByHandIsReportedAndMadeAgainOnlyWhenItIsAskedFor() throws Exception {
        operator().describe("kota-hilang", "Kota Hilang");
        operator().run("apply");
        Realm.deleteOrganization("kota-hilang");

        Outcome plan = operator().run("plan");
        assertThat(plan.code()).as("nothing would be done").isZero();
        assertThat(plan.said()).contains("kept     organization.state: \"missing\"");

        operator().describe("kota-hilang", "Kota Hilang Berganti");
        Outcome refused = operator().run("apply");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.said())
                .contains("FAILED   kota-hilang", "organization.state: ", "is not in Keycloak any more");
        assertThat(Realm.hasOrganization("kota-hilang")).isFalse();

        assertThat(operator().run("apply", "--overwrite", "organization").code())
                .isZero();
        assertThat(Realm.isOpen("kota-hilang")).isTrue();
        assertThat(operator().run("plan").said()).contains("1 agree", "; 0 fields stay");
    }

    @Test
    void ofATenantFromThePagesADeletedOrganizationIsReportedAtItsFirstFileToo() throws Exception {
        Reply made = Api.as(Demo.CENTRAL).put("central/tenants/kota-laman", """
                {"name": "Kota Laman", "kind": "city", "domains": ["kota-laman.test"], "firstAdministrator": {
                 "username": "admin.kota-laman", "givenName": "Rina", "familyName": "Bayu",
                 "email": "admin@kota-laman.test"}}""");
        assertThat(made.status()).isEqualTo(201);
        Realm.deleteOrganization("kota-laman");
        operator().describe("kota-laman", "Kota Laman");

        assertThat(operator().run("plan").said()).contains("kept     organization.state: \"missing\"");
        assertThat(operator().run("apply").code()).isZero();
        assertThat(Realm.hasOrganization("kota-laman"))
                .as("there was nothing to do in it")
                .isFalse();

        operator().describeWithPeople("kota-laman", "Ana", "[rsud]");
        Outcome refused = operator().run("apply");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.said()).contains("FAILED   kota-laman", "is not in Keycloak any more");
        assertThat(Realm.hasOrganization("kota-laman")).isFalse();

        assertThat(operator().run("apply", "--overwrite", "organization").code())
                .isZero();
        assertThat(Realm.isOpen("kota-laman")).isTrue();
    }

    @Test
    void anOrganizationThatWasMadeAgainHasNoMembersUntilTheyAreAskedForToo() throws Exception {
        operator().describeWithPeople("kota-kosong", "Ana", "[rsud]");
        operator().run("apply");
        Realm.deleteOrganization("kota-kosong");
        assertThat(operator().run("plan").said())
                .contains("\"missing\"", "has no members: overwrite people.NAME.roles");

        assertThat(operator().run("apply", "--overwrite", "organization").code())
                .isZero();
        assertThat(operator().run("plan").said())
                .contains("people.ana.kota-kosong.roles: \"\"", "people.budi.kota-kosong.roles: \"\"");

        Outcome applied = operator()
                .run(
                        "apply",
                        "--overwrite",
                        "people.ana.kota-kosong.roles",
                        "--overwrite",
                        "people.budi.kota-kosong.roles");

        assertThat(applied.code()).as(applied.said()).isZero();
        assertThat(operator().run("plan").said()).contains("0 of 1 tenants would change, 1 agree", "; 0 fields stay");
    }

    @Test
    void whatIsToBeOverwrittenOfPeopleAndInKeycloakIsAsTheFileSaysAfterwards() throws Exception {
        operator().describeWithPeople("kota-timpa", "Ana", "[rsud]");
        operator().run("apply");
        Realm.renameOrganization("kota-timpa", "Nama dari Konsol Timpa");
        Realm.rename("ana.kota-timpa", "Ani");
        Realm.removeMember("kota-timpa", "budi.kota-timpa");
        Operator.inside(
                "kota-timpa",
                "insert into assignment (person_id, unit_id, role) select '" + Realm.personKey("ana.kota-timpa")
                        + "', id, 'unit-user' from unit where code = 'pemkot'");
        assertThat(operator().run("plan").said()).contains("unit-user: \"pemkot, rsud\"");

        String budi = "people.budi.kota-timpa.";
        String ana = "people.ana.kota-timpa.";
        Outcome applied = operator()
                .run(
                        "apply",
                        "--overwrite",
                        "organization",
                        "--overwrite",
                        ana + "account",
                        "--overwrite",
                        ana + "unit-user",
                        "--overwrite",
                        budi + "account",
                        "--overwrite",
                        budi + "roles");

        assertThat(applied.code()).as(applied.said()).isZero();
        assertThat(operator().run("plan").said()).contains("0 of 1 tenants would change, 1 agree", "; 0 fields stay");
    }
}
