package com.petmatch.examples.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who may use whom, over all jars at once, and the package rules of the house. */
final class ArchitectureTest {

    private static final JavaClasses ALL = OurJars.imported();

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

    private static final String[] ADAPTERS = {
        "..postgres..", "..servlet..", "..bouncycastle..", "..webauthn..", "..redis..", "..testkit..", "..spring.."
    };

    private static final String SPRING = "com.petmatch..spring..";

    private static final String PLATFORM = "com.petmatch.platform..";

    @Test
    void kernelUsesTheJdkAlone() {
        noClasses()
                .that()
                .resideInAPackage("com.petmatch.kernel..")
                .and()
                .resideOutsideOfPackage("com.petmatch.kernel.postgres..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("com.petmatch.kernel..", "java..", "javax.crypto..", "org.jspecify..")
                .check(ALL);
    }

    @Test
    void librariesMeetOnlyInAHost() {
        for (String library : LIBRARIES) {
            for (String other : LIBRARIES) {
                if (!library.equals(other)) {
                    noClasses()
                            .that()
                            .resideInAPackage(library)
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(other)
                            .check(ALL);
                }
            }
        }
    }

    @Test
    void librariesNameNoFramework() {
        noClasses()
                .that()
                .resideInAnyPackage(LIBRARIES)
                .and()
                .resideOutsideOfPackages(ADAPTERS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "jakarta.servlet..",
                        "java.sql..",
                        "javax.sql..",
                        "org.jdbi..",
                        "org.postgresql..")
                .check(ALL);
    }

    @Test
    void i18nUsesTheJdkAndTheKernel() {
        noClasses()
                .that()
                .resideInAPackage("com.petmatch.i18n..")
                .and()
                .resideOutsideOfPackage(SPRING)
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "com.petmatch.i18n..",
                        "com.petmatch.kernel..",
                        "java..",
                        "javax.xml.stream..",
                        "org.jspecify..")
                .check(ALL);
    }

    @Test
    void postgresAdaptersKnowNoFramework() {
        noClasses()
                .that()
                .resideInAPackage("..postgres..")
                .and()
                .resideOutsideOfPackage(PLATFORM)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "org.flywaydb..")
                .check(ALL);
    }

    @Test
    void springModulesOnlyWire() {
        noClasses()
                .that()
                .resideInAPackage(SPRING)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.petmatch..internal..", "java.sql..", "javax.sql..")
                .check(ALL);
        noClasses()
                .that()
                .resideOutsideOfPackages(SPRING, PLATFORM)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .check(ALL);
    }

    @Test
    void springModulesStaySmall() {
        Map<String, Long> sizes = ALL.stream()
                .filter(type -> type.getPackageName().contains(".spring"))
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));

        assertThat(sizes)
                .isNotEmpty()
                .allSatisfy((module, size) -> assertThat(size).as(module).isLessThanOrEqualTo(10));
    }

    @Test
    void noMainCodeUsesATestkit() {
        noClasses()
                .that()
                .resideOutsideOfPackages(TESTKITS)
                .and()
                .resideOutsideOfPackage(PLATFORM)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(TESTKITS)
                .check(ALL);
    }

    @Test
    void nobodyDependsOnTheExamples() {
        noClasses()
                .that()
                .resideOutsideOfPackages(PLATFORM, "gg.jte.generated..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(PLATFORM)
                .check(ALL);
    }

    @Test
    void theHostUsesWhatIsPublic() {
        noClasses()
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
                        "com.petmatch.i18n..internal..")
                .check(ALL);
    }

    @Test
    void featuresHaveNoCycles() {
        for (String library :
                new String[] {"kernel", "core", "security", "payments", "affiliate", "i18n", "platform"}) {
            slices().matching("com.petmatch." + library + ".(*)..")
                    .should()
                    .beFreeOfCycles()
                    .check(ALL);
        }
    }

    @Test
    void publicSignaturesHoldNoThirdParty() {
        classes()
                .that()
                .resideInAnyPackage(LIBRARIES)
                .and()
                .resideOutsideOfPackages(ADAPTERS)
                .should(HouseRules.promiseOnlyJdkAndOwnTypes())
                .check(ALL);
    }
}
