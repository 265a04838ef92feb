package com.petmatch.examples.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.error.PetMatchException;
import com.petmatch.testkit.SecretScanExtension;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What no code of the house does, whichever room it is in. */
final class CodeRulesTest {

    private static final JavaClasses ALL = OurJars.imported();

    private static final String[] TESTKITS = {
        "com.petmatch.testkit..",
        "com.petmatch.security.testkit..",
        "com.petmatch.payments.testkit..",
        "com.petmatch.affiliate.testkit.."
    };

    private static final String PLATFORM = "com.petmatch.platform..";

    @Test
    void timeIsGiven() {
        noClasses()
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
                .callMethod(Clock.class, "systemDefaultZone")
                .check(ALL);
    }

    @Test
    void onlyHostsAndDefaultsOfBuildersTakeTheSystemClock() {
        noClasses()
                .that()
                .resideOutsideOfPackage(PLATFORM)
                .and()
                .haveSimpleNameNotEndingWith("Builder")
                .should()
                .callMethod(InstantSource.class, "system")
                .check(ALL);
    }

    @Test
    void moneyIsNeverFloating() {
        classes()
                .that()
                .resideInAnyPackage(
                        "com.petmatch.kernel.money..",
                        "com.petmatch.kernel.ledger..",
                        "com.petmatch.payments..",
                        "com.petmatch.affiliate..",
                        "com.petmatch.platform.bridge..")
                .and()
                .resideOutsideOfPackages(
                        "com.petmatch.affiliate.growth..",
                        "com.petmatch.affiliate.ltv..",
                        "com.petmatch.affiliate.attribution..")
                .should(HouseRules.nameNoFloatingPointType())
                .check(ALL);
    }

    // The scan for secrets prints nothing of its own: it stands before the streams and reads what others print.
    @Test
    void nobodyPrints() {
        JavaClasses others = ALL.that(not(belongToAnyOf(SecretScanExtension.class)));

        assertThat(ALL).hasSizeGreaterThan(others.size());
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(others);
    }

    // A stream can end in an IOException only.
    @Test
    void exceptionsCarryACode() {
        classes()
                .that()
                .areAssignableTo(Throwable.class)
                .and()
                .arePublic()
                .and()
                .areNotAssignableTo(IOException.class)
                .and()
                .resideOutsideOfPackage(PLATFORM)
                .and()
                .resideOutsideOfPackages(TESTKITS)
                .should()
                .beAssignableTo(PetMatchException.class)
                .check(ALL);
    }

    @Test
    void librariesStartNoThreads() {
        classes()
                .that()
                .resideOutsideOfPackage(PLATFORM)
                .and()
                .resideOutsideOfPackages(TESTKITS)
                .should(HouseRules.startNoThread())
                .check(ALL);
    }

    @Test
    void namesSayWhatTypesDo() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .check(ALL);
    }

    @Test
    void everyPackageIsNullMarked() {
        classes().should(HouseRules.lieInANullMarkedPackage()).check(ALL);
    }

    @Test
    @Tag("row-66")
    void nobodyTurnsBytesIntoObjectsOrTextIntoCode() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ObjectInputStream.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.beans..",
                        "java.rmi..",
                        "javax.naming..",
                        "javax.script..",
                        "javax.management.remote..",
                        "org.springframework.expression..")
                .orShould()
                .callMethod(Runtime.class, "exec", String.class)
                .orShould()
                .callMethod(Runtime.class, "exec", String[].class)
                .check(ALL);
    }

    @Test
    @Tag("row-66")
    void librariesStartNoProcesses() {
        noClasses()
                .that()
                .resideOutsideOfPackage(PLATFORM)
                .and()
                .resideOutsideOfPackages(TESTKITS)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ProcessBuilder.class)
                .check(ALL);
    }
}
