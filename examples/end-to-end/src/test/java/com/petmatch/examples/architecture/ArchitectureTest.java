package com.petmatch.examples.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.petmatch.kernel.error.PetMatchException;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

/** Who may use whom, over all jars at once, and the package rules of the house. */
@AnalyzeClasses(locations = OurJars.class)
final class ArchitectureTest {

    private static final String[] LIBRARIES = {
        "com.petmatch.core..",
        "com.petmatch.security..",
        "com.petmatch.payments..",
        "com.petmatch.affiliate..",
        "com.petmatch.i18n.."
    };

    private static final String[] TESTKITS = {
        "com.petmatch.testkit..",
        "com.petmatch.security.testkit..",
        "com.petmatch.payments.testkit..",
        "com.petmatch.affiliate.testkit.."
    };

    private static final String[] ADAPTERS = {"..postgres..", "..servlet..", "..bouncycastle..", "..testkit.."};

    private static final String PLATFORM = "com.petmatch.platform..";

    @ArchTest
    static final ArchRule kernelUsesTheJdkAlone = noClasses()
            .that()
            .resideInAPackage("com.petmatch.kernel..")
            .and()
            .resideOutsideOfPackage("com.petmatch.kernel.postgres..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("com.petmatch.kernel..", "java..", "org.jspecify..");

    @ArchTest
    static void librariesMeetOnlyInAHost(JavaClasses all) {
        for (String library : LIBRARIES) {
            for (String other : LIBRARIES) {
                if (!library.equals(other)) {
                    noClasses()
                            .that()
                            .resideInAPackage(library)
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(other)
                            .check(all);
                }
            }
        }
    }

    @ArchTest
    static final ArchRule librariesNameNoFramework = noClasses()
            .that()
            .resideInAnyPackage(LIBRARIES)
            .and()
            .resideOutsideOfPackages(ADAPTERS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..", "jakarta.servlet..", "java.sql..", "javax.sql..", "org.jdbi..", "org.postgresql..");

    @ArchTest
    static final ArchRule i18nUsesTheJdkAndTheKernel = noClasses()
            .that()
            .resideInAPackage("com.petmatch.i18n..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("com.petmatch.i18n..", "com.petmatch.kernel..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule postgresAdaptersKnowNoFramework = noClasses()
            .that()
            .resideInAPackage("..postgres..")
            .and()
            .resideOutsideOfPackage(PLATFORM)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.flywaydb..");

    @ArchTest
    static final ArchRule noMainCodeUsesATestkit = noClasses()
            .that()
            .resideOutsideOfPackages(TESTKITS)
            .and()
            .resideOutsideOfPackage(PLATFORM)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(TESTKITS);

    @ArchTest
    static final ArchRule nobodyDependsOnTheExamples = noClasses()
            .that()
            .resideOutsideOfPackage(PLATFORM)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(PLATFORM);

    @ArchTest
    static final ArchRule theHostUsesWhatIsPublic = noClasses()
            .that()
            .resideInAPackage(PLATFORM)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.petmatch.kernel..internal..",
                    "com.petmatch.core..internal..",
                    "com.petmatch.security..internal..",
                    "com.petmatch.payments..internal..",
                    "com.petmatch.affiliate..internal..",
                    "com.petmatch.i18n..internal..");

    @ArchTest
    static void featuresHaveNoCycles(JavaClasses all) {
        for (String library : new String[] {"kernel", "core", "security", "payments", "affiliate", "i18n", "platform"}) {
            slices().matching("com.petmatch." + library + ".(*)..")
                    .should()
                    .beFreeOfCycles()
                    .check(all);
        }
    }

    @ArchTest
    static final ArchRule timeIsGiven = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    @ArchTest
    static final ArchRule onlyHostsTakeTheSystemClock = noClasses()
            .that()
            .resideOutsideOfPackage(PLATFORM)
            .should()
            .callMethod(InstantSource.class, "system");

    @ArchTest
    static final ArchRule moneyIsNeverFloating = classes()
            .that()
            .resideInAnyPackage(
                    "com.petmatch.kernel.money..",
                    "com.petmatch.kernel.ledger..",
                    "com.petmatch.payments..",
                    "com.petmatch.affiliate..",
                    "com.petmatch.platform.bridge..")
            .and()
            .resideOutsideOfPackages(
                    "com.petmatch.affiliate.growth..", "com.petmatch.affiliate.ltv..", "com.petmatch.affiliate.attribution..")
            .should(HouseRules.nameNoFloatingPointType());

    @ArchTest
    static final ArchRule nobodyPrints = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule exceptionsCarryACode = classes()
            .that()
            .areAssignableTo(Throwable.class)
            .and()
            .resideOutsideOfPackage(PLATFORM)
            .and()
            .resideOutsideOfPackages(TESTKITS)
            .should()
            .beAssignableTo(PetMatchException.class);

    @ArchTest
    static final ArchRule librariesStartNoThreads = classes()
            .that()
            .resideOutsideOfPackage(PLATFORM)
            .and()
            .resideOutsideOfPackages(TESTKITS)
            .should(HouseRules.startNoThread());

    @ArchTest
    static final ArchRule publicSignaturesHoldNoThirdParty = classes()
            .that()
            .resideInAnyPackage(LIBRARIES)
            .and()
            .resideOutsideOfPackages(ADAPTERS)
            .should(HouseRules.promiseOnlyJdkAndOwnTypes());

    @ArchTest
    static final ArchRule namesSayWhatTypesDo = noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl");

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes().should(HouseRules.lieInANullMarkedPackage());
}
