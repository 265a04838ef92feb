package com.petmatch.affiliate;

import com.petmatch.affiliate.attribution.AttributionPolicy;
import com.petmatch.affiliate.attribution.BindingMode;
import com.petmatch.affiliate.attribution.LeadOutcome;
import com.petmatch.affiliate.click.ClickCookie;
import com.petmatch.affiliate.click.ClickRequest;
import com.petmatch.affiliate.click.ConsentSource;
import com.petmatch.affiliate.commission.OrderId;
import com.petmatch.affiliate.commission.Reversal;
import com.petmatch.affiliate.commission.ReversalId;
import com.petmatch.affiliate.commission.ReversalOutcome;
import com.petmatch.affiliate.commission.Sale;
import com.petmatch.affiliate.commission.SaleLine;
import com.petmatch.affiliate.commission.SaleOutcome;
import com.petmatch.affiliate.ledger.PartnerBalance;
import com.petmatch.affiliate.link.Link;
import com.petmatch.affiliate.link.LinkOutcome;
import com.petmatch.affiliate.link.RedirectOutcome;
import com.petmatch.affiliate.partner.EnrolmentOutcome;
import com.petmatch.affiliate.partner.PartnerId;
import com.petmatch.affiliate.program.CommissionPlan;
import com.petmatch.affiliate.program.Program;
import com.petmatch.affiliate.program.ProgramId;
import com.petmatch.affiliate.program.Recurring;
import com.petmatch.kernel.event.InMemoryOutboxStore;
import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.ledger.InMemoryLedgerStore;
import com.petmatch.kernel.ledger.Ledger;
import com.petmatch.kernel.ledger.TrialBalance;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.testkit.FakeClock;
import com.petmatch.testkit.SequentialIds;
import java.math.RoundingMode;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A shop with one programme and one approved partner, in memory, at a clock that stands still. */
public final class Shop {

    public static final String BROWSER =
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36";
    public static final MacKeys KEYS = MacKeys.of(1, Secret.of("k".repeat(32)));

    public final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");
    public final SequentialIds ids = new SequentialIds();
    public final Program program =
            Program.of(new ProgramId(new UUID(7, 1)), "Creators", URI.create("https://shop.example/"));
    public final InMemoryUnitOfWork work = new InMemoryUnitOfWork();
    public final AffiliateStores stores = AffiliateStores.inMemory(work);
    public final InMemoryOutboxStore outbox = new InMemoryOutboxStore(work);
    public final Ledger ledger = Ledger.of(new InMemoryLedgerStore(work), work);
    public final List<Object> told = new ArrayList<>();
    public final Affiliates affiliates;
    public final SubjectId owner = new SubjectId(new UUID(7, 2));
    public final PartnerId partner;

    public Shop() {
        this(plan().build(), builder -> builder);
    }

    public Shop(CommissionPlan plan) {
        this(plan, builder -> builder);
    }

    public Shop(CommissionPlan plan, UnaryOperator<Affiliates.Builder> options) {
        Affiliates.Builder builder = Affiliates.builder()
                .clock(clock)
                .ids(ids)
                .keys(KEYS)
                .random(new Random(42))
                .consent(ConsentSource.granted())
                .attribution(AttributionPolicy.of(BindingMode.BIND_AT_LEAD, java.time.Duration.ofDays(30)))
                .stores(stores, work, outbox, ledger)
                .listener(new Listener(told))
                .program(program, plan);
        this.affiliates = options.apply(builder).build();
        this.partner = approved(owner);
    }

    public static CommissionPlan.Builder plan() {
        return CommissionPlan.named("creators").recurring(Recurring.months(12)).rounding(RoundingMode.HALF_UP);
    }

    public static Money eur(long minorUnits) {
        return Money.of(minorUnits, CurrencyCode.EUR);
    }

    public static SubjectId person(int number) {
        return new SubjectId(new UUID(9, number));
    }

    public static ClickRequest get(String target) {
        return ClickRequest.of("GET", target, Map.of("User-Agent", BROWSER), "192.0.2.1");
    }

    public PartnerId approved(SubjectId person) {
        EnrolmentOutcome.Changed joined =
                (EnrolmentOutcome.Changed) affiliates.partners().enrol(person, program.id());
        affiliates.partners().approve(joined.partner().id(), program.id());
        return joined.partner().id();
    }

    public Link link() {
        return ((LinkOutcome.Created) affiliates.links().create(partner, program.id(), "https://shop.example/plans"))
                .link();
    }

    /** The cookie of a person who follows a new link of the partner. */
    public String click() {
        return click(link());
    }

    public String click(Link link) {
        RedirectOutcome.Redirect redirect =
                (RedirectOutcome.Redirect) affiliates.links().follow(get("/r/" + link.code()));
        return ClickCookie.unverifiedToken(redirect.setCookie().orElseThrow()).orElseThrow();
    }

    /** A person who signs up now after a click of an hour ago. */
    public SubjectId customer(int number) {
        SubjectId customer = person(number);
        String token = click();
        LeadOutcome lead = affiliates.attribution().bindLead(token, customer, clock.instant());
        if (!(lead instanceof LeadOutcome.Bound)) {
            throw new AssertionError("Expected a bound customer, got " + lead);
        }
        return customer;
    }

    public Sale sale(String order, SubjectId customer, long netMinor, Instant at) {
        return Sale.of(program.id(), OrderId.of(order), customer, List.of(SaleLine.net("plan", eur(netMinor))), at);
    }

    public SaleOutcome sell(String order, SubjectId customer, long netMinor) {
        return affiliates.commissions().record(sale(order, customer, netMinor, clock.instant()));
    }

    public Reversal refund(String order, String id, long baseMinor) {
        return Reversal.refund(program.id(), OrderId.of(order), ReversalId.of(id), eur(baseMinor), clock.instant());
    }

    public ReversalOutcome giveBack(String order, String id, long baseMinor) {
        return affiliates.commissions().record(refund(order, id, baseMinor));
    }

    public PartnerBalance balance() {
        return affiliates.ledger().balance(partner, CurrencyCode.EUR);
    }

    public TrialBalance books() {
        return ledger.trialBalance(TenantId.SINGLE, "affiliate");
    }

    private record Listener(List<Object> told) implements AffiliateListener {
        @Override
        public void clicked(com.petmatch.affiliate.click.ClickOutcome outcome) {
            told.add(outcome);
        }

        @Override
        public void sold(SaleOutcome outcome) {
            told.add(outcome);
        }

        @Override
        public void reversed(ReversalOutcome outcome) {
            told.add(outcome);
        }
    }
}
