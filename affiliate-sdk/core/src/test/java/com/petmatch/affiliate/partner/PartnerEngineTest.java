package com.petmatch.affiliate.partner;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.affiliate.Shop;
import com.petmatch.affiliate.partner.EnrolmentOutcome.Changed;
import com.petmatch.affiliate.partner.EnrolmentOutcome.Refused;
import com.petmatch.affiliate.partner.EnrolmentOutcome.Unchanged;
import com.petmatch.affiliate.program.ProgramId;
import com.petmatch.kernel.event.OutboxLease;
import com.petmatch.kernel.event.OutboxRow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class PartnerEngineTest {

    private final Shop shop = new Shop();
    private final PartnerEngine partners = shop.affiliates.partners();
    private final ProgramId program = shop.program.id();

    @Test
    void applicationIsAPartnersFirstState() {
        Changed applied = (Changed) partners.enrol(Shop.person(1), program);

        assertThat(applied.enrolment().state()).isEqualTo(PartnerState.APPLIED);
        assertThat(partners.findByOwner(Shop.person(1))).contains(applied.partner());
        assertThat(partners.find(applied.partner().id())).contains(applied.partner());
        assertThat(partners.enrol(Shop.person(1), program)).isInstanceOf(Unchanged.class);
    }

    @Test
    void stateIsKnownAsOfAnyMoment() {
        Instant approved = shop.clock.instant();
        shop.clock.advance(Duration.ofDays(1));
        partners.suspend(shop.partner, program);

        Enrolment enrolment = partners.enrolment(shop.partner, program).orElseThrow();

        assertThat(enrolment.stateAt(approved.minusSeconds(1))).isEmpty();
        assertThat(enrolment.stateAt(approved)).contains(PartnerState.APPROVED);
        assertThat(enrolment.stateAt(shop.clock.instant())).contains(PartnerState.SUSPENDED);
        assertThat(enrolment.version()).isEqualTo(3);
    }

    @Test
    void banNeverEnds() {
        partners.ban(shop.partner, program);

        assertThat(reason(partners.approve(shop.partner, program)))
                .isEqualTo("affiliate.partner.transition-not-allowed");
        assertThat(reason(partners.enrol(shop.owner, program))).isEqualTo("affiliate.partner.banned");
        assertThat(partners.ban(shop.partner, program)).isInstanceOf(Unchanged.class);
    }

    @Test
    void whoLeftOrWasRejectedMayApplyAgain() {
        partners.leave(shop.partner, program);

        Changed again = (Changed) partners.enrol(shop.owner, program);
        partners.reject(shop.partner, program);

        assertThat(again.partner().id()).isEqualTo(shop.partner);
        assertThat(partners.enrol(shop.owner, program)).isInstanceOf(Changed.class);
    }

    @Test
    void unknownProgrammeAndStrangersAreRefused() {
        ProgramId unknown = new ProgramId(new UUID(9, 9));

        assertThat(reason(partners.enrol(Shop.person(1), unknown))).isEqualTo("affiliate.program.unknown");
        assertThat(reason(partners.approve(new PartnerId(new UUID(9, 9)), program)))
                .isEqualTo("affiliate.partner.not-enrolled");
    }

    @Test
    void eachChangeIsTold() {
        List<PartnerStateChanged> told = events().stream()
                .filter(row -> row.type().equals(PartnerStateChanged.TYPE))
                .map(PartnerStateChanged::from)
                .toList();

        assertThat(told)
                .extracting(event -> event.enrolment().state())
                .containsExactly(PartnerState.APPLIED, PartnerState.APPROVED);
        assertThat(told).extracting(PartnerStateChanged::aggregateVersion).containsExactly(1L, 2L);
        assertThat(told).allMatch(event -> event.enrolment().partner().equals(shop.partner));
    }

    private List<OutboxRow> events() {
        List<OutboxRow> rows = new ArrayList<>();
        Instant now = shop.clock.instant();
        Optional<OutboxLease> lease = shop.outbox.lease(now, now.plusSeconds(60));
        while (lease.isPresent()) {
            rows.addAll(shop.outbox.ready(lease.get(), now, 100));
            lease = shop.outbox.lease(now, now.plusSeconds(60));
        }
        return rows;
    }

    private static String reason(EnrolmentOutcome outcome) {
        return ((Refused) outcome).reason().value();
    }
}
