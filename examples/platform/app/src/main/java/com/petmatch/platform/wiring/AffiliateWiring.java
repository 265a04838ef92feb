package com.petmatch.platform.wiring;

import com.petmatch.affiliate.Affiliates;
import com.petmatch.affiliate.attribution.AttributionPolicy;
import com.petmatch.affiliate.attribution.BindingMode;
import com.petmatch.affiliate.link.LinkEngine;
import com.petmatch.affiliate.partner.PartnerEngine;
import com.petmatch.affiliate.postgres.PostgresAffiliateStores;
import com.petmatch.affiliate.program.BasePolicy;
import com.petmatch.affiliate.program.CommissionPlan;
import com.petmatch.affiliate.program.Program;
import com.petmatch.affiliate.program.RatePinning;
import com.petmatch.affiliate.program.Recurring;
import com.petmatch.affiliate.program.TierMetric;
import com.petmatch.affiliate.program.TierMode;
import com.petmatch.affiliate.program.Tiers;
import com.petmatch.affiliate.report.ReportEngine;
import com.petmatch.kernel.event.OutboxStore;
import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.id.IdSource;
import com.petmatch.kernel.ledger.Ledger;
import com.petmatch.kernel.money.BasisPoints;
import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.platform.bridge.PrivacySignal;
import com.petmatch.platform.partner.Programme;
import com.petmatch.platform.parts.HostParts;
import java.math.RoundingMode;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The affiliate programme of the platform. */
@Configuration(proxyBeanMethods = false)
class AffiliateWiring {

    private static final long SECOND_TIER = 1_000_00;
    private static final long THIRD_TIER = 5_000_00;
    private static final int RECURRING_MONTHS = 12;
    private static final Duration HOLD = Duration.ofDays(30);
    private static final Duration CLICK_WINDOW = Duration.ofDays(30);

    @Bean
    CommissionPlan commissionPlan() {
        return CommissionPlan.named("platform")
                .tiers(Tiers.monthly(TierMetric.NET_SALES, TierMode.MARGINAL)
                        .from(0, BasisPoints.percent(25))
                        .from(SECOND_TIER, BasisPoints.percent(30))
                        .from(THIRD_TIER, BasisPoints.percent(35)))
                .base(BasePolicy.afterDiscounts().withoutTax().withoutShipping())
                .recurring(Recurring.months(RECURRING_MONTHS))
                .ratePinning(RatePinning.AT_FIRST_SALE)
                .hold(HOLD)
                .rounding(RoundingMode.HALF_UP)
                .build();
    }

    @Bean
    Affiliates affiliates(
            StoreSource source,
            UnitOfWork unitOfWork,
            OutboxStore outbox,
            Ledger ledger,
            HostParts parts,
            CommissionPlan plan,
            InstantSource clock,
            IdSource ids,
            SecureRandom random) {
        Program program = Program.of(
                Programme.ID, "PetMatch", parts.settings().publicUrl().resolve("/"));
        return Affiliates.builder()
                .clock(clock)
                .ids(ids)
                .random(random)
                .keys(MacKeys.of(1, parts.keys().key("click-mac")))
                .consent(new PrivacySignal())
                // Who brought a subscriber is decided once, at the sign-up, and holds for the recurring months of the
                // plan.
                .attribution(AttributionPolicy.of(BindingMode.BIND_AT_LEAD, CLICK_WINDOW))
                .stores(PostgresAffiliateStores.of(source.dataSource()), unitOfWork, outbox, ledger)
                .program(program, plan)
                .build();
    }

    @Bean
    PartnerEngine partnerEngine(Affiliates affiliates) {
        return affiliates.partners();
    }

    @Bean
    LinkEngine linkEngine(Affiliates affiliates) {
        return affiliates.links();
    }

    @Bean
    ReportEngine reportEngine(Affiliates affiliates) {
        return affiliates.reports();
    }
}
