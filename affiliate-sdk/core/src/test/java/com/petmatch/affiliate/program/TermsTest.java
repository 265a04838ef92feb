package com.petmatch.affiliate.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.affiliate.Shop;
import com.petmatch.kernel.error.PetMatchException;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.money.BasisPoints;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class TermsTest {

    private static final Instant JAN_31 = Instant.parse("2026-01-31T10:00:00Z");

    @Test
    @Tag("row-31")
    void anniversariesClampToTheMonthsEnd() {
        Recurring one = Recurring.months(1);

        assertThat(one.covers(JAN_31, Instant.parse("2026-02-28T09:59:59Z"), ZoneOffset.UTC))
                .isTrue();
        assertThat(one.covers(JAN_31, Instant.parse("2026-02-28T10:00:00Z"), ZoneOffset.UTC))
                .isFalse();
        assertThat(Recurring.months(2).covers(JAN_31, Instant.parse("2026-03-31T09:59:59Z"), ZoneOffset.UTC))
                .isTrue();
        assertThat(Recurring.firstSaleOnly().covers(JAN_31, JAN_31.plusSeconds(1), ZoneOffset.UTC))
                .isFalse();
        assertThat(Recurring.forever().covers(JAN_31, JAN_31.plus(Duration.ofDays(9_999)), ZoneOffset.UTC))
                .isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> Recurring.months(-1));
    }

    @Test
    void holdsAreWholeDays() {
        assertThat(HoldPolicy.of(Duration.ofDays(30)).until(JAN_31)).isEqualTo("2026-03-02T10:00:00Z");
        assertThatIllegalArgumentException().isThrownBy(() -> HoldPolicy.of(Duration.ofHours(25)));
        assertThatIllegalArgumentException().isThrownBy(() -> new HoldPolicy(366));
    }

    @Test
    void tiersRise() {
        Tiers tiers = Tiers.flat(BasisPoints.percent(25));

        assertThatIllegalArgumentException().isThrownBy(() -> tiers.from(0, BasisPoints.percent(30)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Tier(0, BasisPoints.of(10_001)));
        assertThat(tiers.reached(5).rate()).isEqualTo(BasisPoints.percent(25));
    }

    @Test
    void originsMatchBySchemeHostAndPortTogether() {
        Program program = new Program(
                new ProgramId(new UUID(1, 1)),
                "P",
                URI.create("https://Shop.example/home"),
                Set.of("http://localhost:8080"));

        assertThat(program.allowsOriginOf(URI.create("https://shop.example:443/x")))
                .isTrue();
        assertThat(program.allowsOriginOf(URI.create("http://localhost:8080/x")))
                .isTrue();
        assertThat(program.allowsOriginOf(URI.create("http://shop.example/x"))).isFalse();
        assertThat(program.allowsOriginOf(URI.create("https://shop.example:8443/x")))
                .isFalse();
        assertThat(program.allowsOriginOf(URI.create("javascript:alert(1)"))).isFalse();
        assertThat(program.allowsOriginOf(URI.create("//shop.example/x"))).isFalse();
        assertThat(program.allowsOriginOf(URI.create("ftp://shop.example/x"))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Program.of(program.id(), "P", URI.create("/home")));
    }

    @Test
    void changedPlanIsAVersionFromNowOnAndTheOldOneStays() {
        Shop shop = new Shop();
        Instant before = shop.clock.instant();
        CommissionPlan next = Shop.plan().hold(Duration.ofDays(14)).build();
        shop.clock.advance(Duration.ofDays(1));

        shop.affiliates.programs().define(shop.program, next);
        shop.affiliates.programs().define(shop.program, next);

        assertThat(shop.affiliates
                        .programs()
                        .planAt(shop.program.id(), before)
                        .hold()
                        .days())
                .isEqualTo(30);
        assertThat(shop.affiliates.programs().planAt(shop.program.id(), shop.clock.instant()))
                .isEqualTo(next);
        assertThat(shop.affiliates.programs().plan(shop.program.id(), next.id()))
                .isEqualTo(next);
        assertThat(shop.stores.programs().versions(TenantId.SINGLE, shop.program.id()))
                .hasSize(2);
    }

    @Test
    void unknownProgrammeHasNoPlan() {
        Shop shop = new Shop();
        ProgramId unknown = new ProgramId(new UUID(9, 9));

        assertThatThrownBy(() -> shop.affiliates.programs().planAt(unknown, shop.clock.instant()))
                .isInstanceOf(PetMatchException.class)
                .hasMessageContaining("affiliate.program.no-plan");
        assertThat(shop.affiliates.programs().find(unknown)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new PlanId("abc"));
    }
}
