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
}
