package com.petmatch.security.servlet;

import org.junit.jupiter.api.Nested;

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
}
