package dev.bulwark.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** The table of modules in docs/architecture.md, and the rules of purity, held by the build. */
class A01_ArchitectureTest {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.bulwark");

    private static final String[] PURE = {
        "dev.bulwark.base..",
        "dev.bulwark.terrain..",
        "dev.bulwark.assign..",
        "dev.bulwark.track..",
        "dev.bulwark.model..",
        "dev.bulwark.engine..",
        "dev.bulwark.study..",
        "dev.bulwark.exchange.."
    };

    // spotless:off -- reads like the table
    @Test
    void roomsImportDownwardsOnly() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("base").definedBy("dev.bulwark.base..")
                .layer("terrain").definedBy("dev.bulwark.terrain..")
                .layer("assign").definedBy("dev.bulwark.assign..")
                .layer("track").definedBy("dev.bulwark.track..")
                .layer("model").definedBy("dev.bulwark.model..")
                .layer("engine").definedBy("dev.bulwark.engine..")
                .layer("study").definedBy("dev.bulwark.study..")
                .layer("exchange").definedBy("dev.bulwark.exchange..")
                .layer("app").definedBy("dev.bulwark.app..")
                .whereLayer("base").mayNotAccessAnyLayer()
                .whereLayer("terrain").mayOnlyAccessLayers("base")
                .whereLayer("assign").mayOnlyAccessLayers("base")
                .whereLayer("track").mayOnlyAccessLayers("base")
                .whereLayer("model").mayOnlyAccessLayers("base")
                .whereLayer("engine").mayOnlyAccessLayers("base", "terrain", "assign", "track", "model")
                .whereLayer("study").mayOnlyAccessLayers("base", "terrain", "assign", "track", "model", "engine")
                .whereLayer("exchange").mayOnlyAccessLayers(
                        "base", "terrain", "assign", "track", "model", "engine", "study")
                .whereLayer("app").mayNotBeAccessedByAnyLayer()
                .check(ALL);
    }

    @Test
    void packagesFormNoCircles() {
        slices().matching("dev.bulwark.(**)").should().beFreeOfCycles().allowEmptyShould(true).check(ALL);
    }

    /** The defence acts only on what its picture holds. */
    @Test
    void commandNeverSeesTheTruth() {
        noClasses()
                .that()
                .resideInAPackage("dev.bulwark.engine.command..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.bulwark.engine.motion..")
                .allowEmptyShould(true)
                .check(ALL);
    }

    @Test
    void noClockBelowTheApp() {
        noClasses()
                .that(resideInAnyPackage(PURE))
                .should().callMethod(System.class, "nanoTime")
                .orShould().callMethod(System.class, "currentTimeMillis")
                .orShould().callMethod(Instant.class, "now")
                .orShould().dependOnClassesThat().areAssignableTo(Clock.class)
                .check(ALL);
    }

    @Test
    void noLuckButKeyedDraws() {
        noClasses()
                .that(resideInAnyPackage(PURE))
                .should().dependOnClassesThat().areAssignableTo(Random.class)
                .orShould().dependOnClassesThat().areAssignableTo(ThreadLocalRandom.class)
                .orShould().callMethod(Math.class, "random")
                .check(ALL);
    }

    @Test
    void onlyTheAppPrintsOrExits() {
        noClasses()
                .that(resideInAnyPackage(PURE))
                .should().accessField(System.class, "out")
                .orShould().accessField(System.class, "err")
                .orShould().callMethod(System.class, "exit", int.class)
                .check(ALL);
    }

    /** Static fields hold constants only. */
    @Test
    void noStaticStateThatChanges() {
        com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields()
                .that().areStatic()
                .and().areDeclaredInClassesThat(resideInAnyPackage(PURE))
                .should().beFinal()
                .check(ALL);
    }
    // spotless:on
}
