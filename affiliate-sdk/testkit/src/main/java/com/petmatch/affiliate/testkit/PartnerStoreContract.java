package com.petmatch.affiliate.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.affiliate.partner.Enrolment;
import com.petmatch.affiliate.partner.EnrolmentId;
import com.petmatch.affiliate.partner.Partner;
import com.petmatch.affiliate.partner.PartnerId;
import com.petmatch.affiliate.partner.PartnerState;
import com.petmatch.affiliate.partner.StateSince;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@code PartnerStore} keeps to. */
public abstract class PartnerStoreContract extends StoreContract {

    private final StateSince applied = new StateSince(PartnerState.APPLIED, NOON);
    private final StateSince approved = new StateSince(PartnerState.APPROVED, NOON.plusSeconds(1));

    private Enrolment enrolment(long version, StateSince... states) {
        return new Enrolment(new EnrolmentId(new UUID(4, 1)), partner, program, List.of(states), version);
    }

    @Test
    void onePartnerPerPerson() {
        Partner first = new Partner(partner, person(1), NOON);
        Partner second = new Partner(new PartnerId(new UUID(2, 2)), person(1), NOON);

        assertThat(stores().partners().insert(tenant, first)).isTrue();
        assertThat(stores().partners().insert(tenant, second)).isFalse();

        assertThat(stores().partners().find(tenant, partner)).contains(first);
        assertThat(stores().partners().findByOwner(tenant, person(1))).contains(first);
        assertThat(stores().partners().find(tenant, second.id())).isEmpty();
        assertThat(stores().partners().find(stranger, partner)).isEmpty();
    }

    @Test
    void membershipKeepsAllItsStates() {
        assertThat(stores().partners().insertEnrolment(tenant, enrolment(1, applied)))
                .isTrue();
        assertThat(stores().partners().insertEnrolment(tenant, enrolment(1, applied)))
                .isFalse();
        assertThat(stores().partners().update(tenant, enrolment(2, applied, approved)))
                .isTrue();

        assertThat(stores().partners().enrolment(tenant, partner, program)).contains(enrolment(2, applied, approved));
        assertThat(stores().partners().enrolments(tenant, partner)).containsExactly(enrolment(2, applied, approved));
        assertThat(stores().partners().enrolments(stranger, partner)).isEmpty();
    }

    @Test
    void staleVersionIsRefused() {
        stores().partners().insertEnrolment(tenant, enrolment(1, applied));

        assertThat(stores().partners().update(tenant, enrolment(3, applied, approved)))
                .isFalse();
        assertThat(stores().partners().update(tenant, enrolment(1, applied))).isFalse();

        assertThat(stores().partners().enrolment(tenant, partner, program)).contains(enrolment(1, applied));
    }

    @Test
    void rollsBackWithItsTransaction() {
        rolledBack(() -> {
            stores().partners().insert(tenant, new Partner(partner, person(1), NOON));
            stores().partners().insertEnrolment(tenant, enrolment(1, applied));
        });

        assertThat(stores().partners().findByOwner(tenant, person(1))).isEmpty();
        assertThat(stores().partners().enrolment(tenant, partner, program)).isEmpty();
    }
}
