package com.petmatch.security.testkit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.pipeline.SecurityPipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the guide to the catalogue shows. */
class AttackOwnHostTest {

    private final TwinHost host = new TwinHost();
    private final SecurityPipeline pipeline = host.pipeline();
    private final String token = host.facts().value(Fact.ACCESS_TOKEN);

    // region facts
    private TargetFacts facts() {
        return TargetFacts.builder("pets.example")
                .with(Fact.OPEN_GET, "/pets")
                .with(Fact.SIGNED_IN_GET, "/home")
                .with(Fact.ADMIN_GET, "/admin/users")
                .with(Fact.ACCESS_TOKEN, token)
                .build();
    }
    // endregion

    // region tests
    @TestFactory
    Stream<DynamicTest> withstandsTheCatalogue() {
        return AttackCatalogue.standard().against(pipeline, facts()).tests();
    }
    // endregion

    @Test
    void writesAReportForAnAuditor(@TempDir Path folder) throws IOException {
        // region report
        AttackReport report =
                AttackCatalogue.standard().against(pipeline, facts()).run();
        Files.writeString(folder.resolve("attack-report.html"), report.html());
        Files.writeString(folder.resolve("attack-report.json"), report.json());
        // endregion
        assertThat(report.isWithstood()).isTrue();
        assertThat(folder.resolve("attack-report.html")).isNotEmptyFile();
        assertThat(folder.resolve("attack-report.json")).isNotEmptyFile();
    }
}
