package com.petmatch.platform.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.pipeline.SecurityAudit;
import com.petmatch.security.pipeline.SecurityPipeline;
import com.petmatch.security.pipeline.SelfCheckFinding;
import com.petmatch.security.pipeline.SelfCheckFinding.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Only our own names may stand in the Host field, and the filter finds nothing severe about itself. */
class HostFieldTest {

    @RegisterExtension
    static final RunningPlatform platform = new RunningPlatform();

    @Test
    void servesUnderItsOwnNames() {
        int port = platform.site().getPort();

        for (String host : List.of("127.0.0.1:" + port, "localhost:" + port, "LOCALHOST:" + port)) {
            assertThat(asked(host)).as(host).isEqualTo(200);
        }
    }

    @Test
    void refusesEveryOtherName() {
        int port = platform.site().getPort();

        for (String host : List.of("evil.example", "evil.example:" + port, "localhost", "127.0.0.1:1", "localhost.")) {
            assertThat(asked(host)).as(host).isEqualTo(400);
        }
    }

    @Test
    void findsNothingSevereAboutItself() {
        List<SelfCheckFinding> findings =
                SecurityAudit.of(platform.bean(SecurityPipeline.class)).selfCheck();

        assertThat(findings)
                .extracting(SelfCheckFinding::kind)
                .contains(Kind.PLAIN_TRANSPORT)
                .doesNotContain(
                        Kind.ANY_HOST,
                        Kind.ADMIN_WITHOUT_AUDIT,
                        Kind.ADMIN_WITHOUT_PERMISSION,
                        Kind.EMPTY_POLICY,
                        Kind.UNGRANTED_PERMISSION,
                        Kind.CHECK_FAILED,
                        Kind.DEVELOPMENT_KEY);
    }

    private static int asked(String host) {
        return platform.browser().sending("Host", host).get("/").status();
    }
}
