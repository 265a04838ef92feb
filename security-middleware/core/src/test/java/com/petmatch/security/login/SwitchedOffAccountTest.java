package com.petmatch.security.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.session.OpenedSession;
import com.petmatch.security.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nothing keeps a person signed in whose account was switched off, however late it is opened. */
class SwitchedOffAccountTest extends LoginScene {

    @Test
    void aSessionIsReopenedForAnActiveAccount() {
        active();
        Session former = sessions.open(TENANT, ANNA, Set.of(), "Firefox").session();
        sessions.revokeAll(TENANT, ANNA);

        assertThat(reopened(former)).isPresent();
        assertThat(sessions.list(TENANT, ANNA)).hasSize(1);
    }

    @Test
    void noSessionIsReopenedForAnAccountThatWasSwitchedOffMeanwhile() {
        active();
        Session former = sessions.open(TENANT, ANNA, Set.of(), "Firefox").session();
        engine.disable(TENANT, ANNA);

        assertThat(reopened(former)).isEmpty();
        assertThat(sessions.list(TENANT, ANNA)).isEmpty();
    }

    @Test
    void nothingIsOpenedForSomebodyUnverifiedOrUnknown() {
        assertThat(engine.whileActive(TENANT, ANNA, () -> "opened")).isEmpty();
        register();
        assertThat(engine.whileActive(TENANT, ANNA, () -> "opened")).isEmpty();
    }

    /** Else a session that is opened between the two is ended by nothing. */
    @Test
    void theAccountIsOffBeforeWhatKeptItsPersonSignedInEnds() {
        List<Boolean> open = new ArrayList<>();
        LoginEngine watched = builder(LookupKeys.of(mac(1)))
                .endsWhenDisabled((tenant, subject) -> open.add(engine.isActive(tenant, subject)))
                .build();
        active();

        assertThat(watched.disable(TENANT, ANNA)).isTrue();
        assertThat(open).containsExactly(false);
    }

    private Optional<OpenedSession> reopened(Session former) {
        return engine.whileActive(TENANT, ANNA, () -> sessions.reopen(TENANT, former))
                .flatMap(opened -> opened);
    }
}
