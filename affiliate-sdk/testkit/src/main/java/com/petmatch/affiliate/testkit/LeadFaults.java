package com.petmatch.affiliate.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.affiliate.attribution.AttributionPolicy;
import com.petmatch.affiliate.attribution.Binding;
import com.petmatch.affiliate.attribution.BindingMode;
import com.petmatch.affiliate.attribution.LeadOutcome;
import com.petmatch.affiliate.attribution.LeadOutcome.AlreadyBound;
import com.petmatch.affiliate.attribution.LeadOutcome.Bound;
import com.petmatch.affiliate.attribution.LeadOutcome.Discredited;
import com.petmatch.affiliate.attribution.LeadOutcome.Expired;
import com.petmatch.affiliate.attribution.LeadOutcome.Forged;
import com.petmatch.affiliate.attribution.LeadOutcome.NoClick;
import com.petmatch.affiliate.attribution.LeadOutcome.SelfReferral;
import com.petmatch.affiliate.commission.CommissionState;
import com.petmatch.affiliate.link.Link;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How sign-ups after a click are abused; extend it with the stores under test. */
public abstract class LeadFaults {

    /** The stores under test; they may hold rows of other tenants. */
    protected abstract AffiliateBackend backend();

    private static LeadOutcome lead(AffiliateWorld world, String token, SubjectId customer) {
        return world.affiliates()
                .attribution()
                .bindLead(token, customer, world.clock().instant());
    }

    @Nested
    @Tag("row-57")
    class LostCookie {

        @Test
        void tamperedTokenBindsNobody() {
            AffiliateWorld world = AffiliateWorld.on(backend());
            String token = world.click(world.link());
            String tampered = (token.charAt(0) == '0' ? "1" : "0") + token.substring(1);

            assertThat(lead(world, tampered, world.person())).isInstanceOf(Forged.class);
            assertThat(lead(world, "x".repeat(5_000), world.person())).isInstanceOf(Forged.class);
            assertThat(lead(world, "", world.person())).isInstanceOf(NoClick.class);
        }

        @Test
        void tokenOfAnotherTenantBindsNobody() {
            AffiliateBackend backend = backend();
            AffiliateWorld elsewhere = AffiliateWorld.on(backend);
            String foreign = elsewhere.click(elsewhere.link());
            AffiliateWorld world = AffiliateWorld.on(backend);

            // Both sign with one key here: only the store can tell.
            assertThat(lead(world, foreign, world.person())).isInstanceOf(NoClick.class);
        }

        @Test
        void clickExpiresAtTheFarEdgeOfTheWindow() {
            AffiliateWorld world = AffiliateWorld.on(backend());
            Link link = world.link();
            String token = world.click(link);
            Instant clicked = world.clock().instant();
            world.clock().advanceTo(clicked.plus(Duration.ofDays(30)));

            assertThat(lead(world, token, world.person())).isEqualTo(new Expired(clicked));
            world.clock().advance(Duration.ofNanos(-1_000));
            assertThat(lead(world, token, world.person())).isInstanceOf(Bound.class);
        }

        @Test
        void serverKeepsTheBindingWithoutAnyCookie() {
            AffiliateWorld world = AffiliateWorld.on(backend());
            SubjectId customer = world.customer();
            world.clock().advance(Duration.ofDays(300));

            world.sell("A-1", customer, 839);

            assertThat(world.balance().pending()).isEqualTo(AffiliateWorld.eur(210));
        }
    }

    @Nested
    @Tag("row-36")
    class ClockSkew {

        @Test
        void twoMinutesAreForgivenMoreIsNot() {
            AffiliateWorld world = AffiliateWorld.on(backend());
            String token = world.click(world.link());
            Instant clicked = world.clock().instant();

            world.clock().advanceTo(clicked.minus(Duration.ofSeconds(121)));
            LeadOutcome tooFar = lead(world, token, world.person());
            world.clock().advanceTo(clicked.minus(Duration.ofMinutes(2)));

            assertThat(((Discredited) tooFar).cause().value()).isEqualTo("affiliate.lead.click-from-future");
            assertThat(lead(world, token, world.person())).isInstanceOf(Bound.class);
        }
    }

    @Nested
    @Tag("row-37")
    class SelfReferralCases {

        @Test
        void partnerIsNotTheirOwnCustomer() {
            AffiliateWorld world = AffiliateWorld.on(backend());

            assertThat(lead(world, world.click(world.link()), world.owner())).isEqualTo(new SelfReferral());
            world.sell("A-1", world.owner(), 839);

            assertThat(world.commission("A-1").orElseThrow().state()).isEqualTo(CommissionState.UNATTRIBUTED);
            assertThat(world.balance().unpaid()).isEqualTo(AffiliateWorld.eur(0));
        }
    }

    @Nested
    class Binds {

        @Test
        void sameLeadTwiceOnce() {
            AffiliateWorld world = AffiliateWorld.on(backend());
            String token = world.click(world.link());
            SubjectId customer = world.person();

            Binding bound = ((Bound) lead(world, token, customer)).binding();

            assertThat(lead(world, token, customer)).isEqualTo(new AlreadyBound(bound));
            assertThat(bound.partner()).isEqualTo(world.partner());
        }

        @Test
        void newerClickWinsWhereTheLastOneCounts() {
            AffiliateWorld world = AffiliateWorld.on(
                    backend(),
                    AffiliateWorld.plan().build(),
                    builder -> builder.attribution(
                            AttributionPolicy.of(BindingMode.LAST_CLICK_WINDOW, Duration.ofDays(30))));
            SubjectId customer = world.person();
            lead(world, world.click(world.link()), customer);
            world.clock().advance(Duration.ofHours(2));

            Bound newer = (Bound) lead(world, world.click(world.link()), customer);

            assertThat(newer.binding().version()).isEqualTo(2);
            assertThat(newer.binding().clickedAt()).isEqualTo(world.clock().instant());
        }
    }
}
