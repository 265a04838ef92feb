package com.petmatch.security.servlet;

import org.junit.jupiter.api.Nested;

/** The attack table through the filter on a real Jetty. */
class JettyAttackTest {

    @Nested
    class Tokens extends TokenAttackSuite {

        Tokens() {
            super(JettyHost::start);
        }
    }

    @Nested
    class Requests extends RequestAttackSuite {

        Requests() {
            super(JettyHost::start);
        }
    }

    @Nested
    class Browsers extends BrowserAttackSuite {

        Browsers() {
            super(JettyHost::start);
        }
    }

    @Nested
    class Dispatches extends DispatchAttackSuite {

        Dispatches() {
            super(JettyHost::start);
        }
    }

    @Nested
    class SignedIn extends SignedInAttackSuite {

        SignedIn() {
            super(JettyHost::start);
        }
    }

    @Nested
    class SignIn extends SignInAttackSuite {

        SignIn() {
            super(JettyHost::start);
        }
    }

    @Nested
    class Passkeys extends PasskeyAttackSuite {

        Passkeys() {
            super(JettyHost::start);
        }
    }

    @Nested
    class Programs extends ProgramAttackSuite {

        Programs() {
            super(JettyHost::start);
        }
    }
}
