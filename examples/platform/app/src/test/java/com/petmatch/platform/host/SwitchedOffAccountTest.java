package com.petmatch.platform.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.platform.account.Devices;
import com.petmatch.security.login.LoginEngine;
import com.petmatch.security.session.SessionEngine;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.mock.web.MockHttpServletRequest;

/** A request that is under way while its account is switched off opens nothing any more. */
class SwitchedOffAccountTest {

    @RegisterExtension
    static final RunningPlatform platform = new RunningPlatform();

    @Test
    void noSessionIsOpenedForAnAccountThatWasSwitchedOffMeanwhile() {
        Person person = platform.person().signIn();
        Devices devices = platform.bean(Devices.class);
        MockHttpServletRequest request = new MockHttpServletRequest();
        assertThat(devices.opened(TenantId.SINGLE, person.subject(), Set.of(), request))
                .isPresent();

        platform.bean(LoginEngine.class).disable(TenantId.SINGLE, person.subject());

        assertThat(devices.opened(TenantId.SINGLE, person.subject(), Set.of(), request))
                .isEmpty();
        assertThat(platform.bean(SessionEngine.class).list(TenantId.SINGLE, person.subject()))
                .isEmpty();
    }
}
