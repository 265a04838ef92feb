package com.petmatch.platform.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.platform.account.Devices;
import com.petmatch.security.login.LoginEngine;
import com.petmatch.security.login.PrepareOutcome;
import com.petmatch.security.login.PreparedPassword;
import com.petmatch.security.login.ProvenAccount;
import com.petmatch.security.session.Session;
import com.petmatch.security.session.SessionEngine;
import com.petmatch.security.web.SetCookie;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.mock.web.MockHttpServletRequest;

/** A request that is under way while its account is switched off, or gets another password, opens nothing any more. */
class StandingAccountTest {

    @RegisterExtension
    static final RunningPlatform platform = new RunningPlatform();

    private final LoginEngine logins = platform.bean(LoginEngine.class);

    @Test
    void noSessionIsOpenedForAnAccountThatWasSwitchedOffMeanwhile() {
        Person person = platform.person().signIn();
        ProvenAccount proven = standing(person);
        assertThat(opened(proven)).isPresent();

        logins.disable(TenantId.SINGLE, person.subject());

        assertThat(opened(proven)).isEmpty();
        assertThat(sessions(person)).isEmpty();
    }

    @Test
    void norForOneWhosePasswordWasResetMeanwhile() {
        Person person = platform.person().signIn();
        ProvenAccount proven = standing(person);

        logins.resetPassword(TenantId.SINGLE, person.subject(), prepared());

        assertThat(opened(proven)).isEmpty();
        assertThat(sessions(person)).isEmpty();
        assertThat(opened(standing(person))).isPresent();
    }

    private PreparedPassword prepared() {
        return ((PrepareOutcome.Prepared) logins.prepare("nine loud woodpeckers", List.of())).password();
    }

    private ProvenAccount standing(Person person) {
        return logins.standing(TenantId.SINGLE, person.subject()).orElseThrow();
    }

    private static Optional<SetCookie> opened(ProvenAccount account) {
        return platform.bean(Devices.class).opened(account, Set.of(), new MockHttpServletRequest());
    }

    private static List<Session> sessions(Person person) {
        return platform.bean(SessionEngine.class).list(TenantId.SINGLE, person.subject());
    }
}
