package integritas;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.time.Instant;
import org.jspecify.annotations.NullMarked;

/** The house rules that can be checked: who may know whom, and what things are called. */
@AnalyzeClasses(packages = "integritas", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule featuresAreFreeOfCycles =
            slices().matching("integritas.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule roomsOfCentralAdministrationAreFreeOfCycles =
            slices().matching("integritas.central.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule whatTheRoomsOfCentralAdministrationShareKnowsNoneOfThem = noClasses()
            .that()
            .resideInAPackage("integritas.central")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("integritas.central.*..");

    @ArchTest
    static final ArchRule onlyStoresTouchTheEntityManager = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Store")
            .and()
            .resideOutsideOfPackages(
                    "integritas.tenant..",
                    "integritas.plugin.api..",
                    "integritas.pluginhost.data..",
                    "integritas.pluginhost.host..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .because("a tenant's rows are reached through one door, and a plugin's through another");

    @ArchTest
    static final ArchRule storesAreKeptInTheirFeature = classes()
            .that()
            .haveSimpleNameEndingWith("Store")
            .and()
            .resideOutsideOfPackage("integritas.plugin.api")
            .should()
            .notBePublic()
            .because("other features ask the service, where the transaction and the permission are");

    @ArchTest
    static final ArchRule resourcesDoNotTouchStores =
            noClasses().that().areAnnotatedWith(Path.class).should().dependOnClassesThat(simpleNameEndingWith("Store"));

    @ArchTest
    static final ArchRule resourcesAreCalledApiOrPages = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .haveSimpleNameEndingWith("Api")
            .orShould()
            .haveSimpleNameEndingWith("Pages")
            .because("they are found by their names");

    @ArchTest
    static final ArchRule resourcesOpenNoTransactions =
            noClasses().that().areAnnotatedWith(Path.class).should().beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule keycloakIsKnownInOneRoom = noClasses()
            .that()
            .resideOutsideOfPackage("integritas.identity.keycloak..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.keycloak..")
                    .or(resideInAPackage("jakarta.security.enterprise.."))
                    .or(resideInAPackage("org.eclipse.microprofile.jwt..")));

    @ArchTest
    static final ArchRule theWebKnowsNoFeature = noClasses()
            .that()
            .resideInAPackage("integritas.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "integritas.assessment..", "integritas.evidence..", "integritas.unit..", "integritas.rubrics..");

    @ArchTest
    static final ArchRule theAuditLogIsCalledByNobody = noClasses()
            .that()
            .resideOutsideOfPackage("integritas.audit..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("integritas.audit.AuditLog");

    @ArchTest
    static final ArchRule theCoreSpeaksOfNoOneRegulation = noClasses()
            .should()
            .haveNameMatching(".*(Lke|Wbk|Wbbm|Pengungkit|Gratifikasi).*")
            .because("one regulation's words belong to the plugin that carries it");

    @ArchTest
    static final ArchRule timeComesFromTheClock =
            noClasses().should().callMethod(Instant.class, "now").because("a test must be able to set the time");

    @ArchTest
    static final ArchRule nothingHangsOnAThread =
            noClasses().should().dependOnClassesThat().areAssignableTo(ThreadLocal.class);

    @ArchTest
    static final ArchRule noStandardStreams = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static void everyPackageSaysWhatItIsForAndIsNullMarked(JavaClasses classes) {
        assertThat(classes.getPackage("integritas").getSubpackagesInTree())
                .filteredOn(javaPackage -> !javaPackage.getClasses().isEmpty())
                .filteredOn(javaPackage -> !javaPackage.getName().startsWith("integritas.jte"))
                .filteredOn(javaPackage -> !javaPackage.isAnnotatedWith(NullMarked.class))
                .extracting(JavaPackage::getName)
                .as("packages without a @NullMarked package-info.java")
                .isEmpty();
    }
}
