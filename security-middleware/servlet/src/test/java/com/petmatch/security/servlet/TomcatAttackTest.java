package com.petmatch.security.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** The attack table through the filter on a real Tomcat. */
class TomcatAttackTest {

    @Nested
    class Tokens extends TokenAttackSuite {

        Tokens() {
            super(TomcatHost::start);
        }
    }

    @Nested
    class Requests extends RequestAttackSuite {

        Requests() {
            super(TomcatHost::start);
        }
    }

    @Nested
    class Browsers extends BrowserAttackSuite {

        Browsers() {
            super(TomcatHost::start);
        }
    }

    @Nested
    class Dispatches extends DispatchAttackSuite {

        Dispatches() {
            super(TomcatHost::start);
        }
    }

    @Nested
    @EnabledForJreRange(min = JRE.JAVA_21)
    class DispatchesOnVirtualThreads extends DispatchAttackSuite {

        DispatchesOnVirtualThreads() {
            super(TomcatHost::startOnVirtualThreads);
        }

        @Test
        @Tag("row-67")
        void areReallyOnSuchAThread() throws IOException {
            assertThat(get("/").field("Served-On")).contains("virtual");
        }
    }

    @Nested
    class SignedIn extends SignedInAttackSuite {

        SignedIn() {
            super(TomcatHost::start);
        }
    }

    @Nested
    class SignIn extends SignInAttackSuite {

        SignIn() {
            super(TomcatHost::start);
        }
    }

    @Nested
    class Passkeys extends PasskeyAttackSuite {

        Passkeys() {
            super(TomcatHost::start);
        }
    }

    @Nested
    class Programs extends ProgramAttackSuite {

        Programs() {
            super(TomcatHost::start);
        }
    }

    @Nested
    class Bodies extends BodyAttackSuite {

        Bodies() {
            super(TomcatHost::start);
        }
    }

    @Nested
    class AtTheFirewall extends FirewallAttackSuite {

        AtTheFirewall() {
            super(TomcatHost::start);
        }
    }
}
