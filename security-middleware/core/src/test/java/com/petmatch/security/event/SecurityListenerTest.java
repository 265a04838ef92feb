package com.petmatch.security.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SecurityListenerTest {

    @Test
    void aListenerThatThrowsSilencesNoOther() {
        List<SecurityEvent> heard = new ArrayList<>();
        SecurityEvent event =
                new SecurityEvent.PasswordChanged(TenantId.SINGLE, Instant.EPOCH, new SubjectId(new UUID(0, 1)), false);

        SecurityListener.all(List.of(
                        failing -> {
                            throw new IllegalStateException("listener failed");
                        },
                        SecurityListener.none(),
                        heard::add))
                .on(event);

        assertThat(heard).containsExactly(event);
    }
}
