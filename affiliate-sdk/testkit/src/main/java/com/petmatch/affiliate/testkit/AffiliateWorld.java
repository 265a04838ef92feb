package com.petmatch.affiliate.testkit;

import com.petmatch.affiliate.Affiliates;
import com.petmatch.affiliate.attribution.AttributionPolicy;
import com.petmatch.affiliate.attribution.BindingMode;
import com.petmatch.affiliate.attribution.LeadOutcome;
import com.petmatch.affiliate.click.ClickCookie;
import com.petmatch.affiliate.click.ClickRequest;
import com.petmatch.affiliate.click.ConsentSource;
import com.petmatch.affiliate.commission.Commission;
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
import com.petmatch.kernel.event.OutboxLease;
import com.petmatch.kernel.event.OutboxRow;
import com.petmatch.kernel.id.IdSource;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.id.UuidV7IdSource;
import com.petmatch.kernel.ledger.TrialBalance;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.testkit.FakeClock;
import java.math.RoundingMode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A tenant of its own with one programme and one approved partner, on any stores, at a clock that stands still at
 * {@code 2026-03-01T10:00:00Z}. For one test.
 */
public final class AffiliateWorld {

    /** What a person's browser calls itself. */
    public static final String BROWSER =
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36";

    private static final MacKeys KEYS = MacKeys.of(1, Secret.of("k".repeat(32)));

    private final AffiliateBackend backend;
    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");
    private final IdSource ids = new UuidV7IdSource(clock);
    private final TenantId tenant = new TenantId(ids.next());
    private final Program program =
            Program.of(new ProgramId(ids.next()), "Creators", URI.create("https://shop.example/"));
    private final Affiliates affiliates;
    private final SubjectId owner = person();
    private final PartnerId partner;

    private AffiliateWorld(AffiliateBackend backend, CommissionPlan plan, UnaryOperator<Affiliates.Builder> options) {
        this.backend = backend;
        this.affiliates = options.apply(Affiliates.builder()
                        .tenant(tenant)
                        .clock(clock)
                        .ids(ids)
                        .keys(KEYS)
                        .consent(ConsentSource.granted())
                        .attribution(AttributionPolicy.of(BindingMode.BIND_AT_LEAD, Duration.ofDays(30)))
                        .stores(backend.stores(), backend.unitOfWork(), backend.outbox(), backend.ledger())
                        .program(program, plan))
                .build();
        this.partner = approved(owner);
    }

    /** 25, 30 and 35 % from 0, 1,000.00 and 5,000.00 a month, twelve months, half up. */
    public static AffiliateWorld on(AffiliateBackend backend) {
        return on(backend, plan().build());
    }

    public static AffiliateWorld on(AffiliateBackend backend, CommissionPlan plan) {
        return new AffiliateWorld(backend, plan, builder -> builder);
    }

    public static AffiliateWorld on(
            AffiliateBackend backend, CommissionPlan plan, UnaryOperator<Affiliates.Builder> options) {
        return new AffiliateWorld(backend, plan, options);
    }

    /** The default plan, to be changed. */
    public static CommissionPlan.Builder plan() {
        return CommissionPlan.named("creators").recurring(Recurring.months(12)).rounding(RoundingMode.HALF_UP);
    }

    public static Money eur(long minorUnits) {
        return Money.of(minorUnits, CurrencyCode.EUR);
    }

    public Affiliates affiliates() {
        return affiliates;
    }

    public FakeClock clock() {
        return clock;
    }

    public TenantId tenant() {
        return tenant;
    }

    public Program program() {
        return program;
    }

    public PartnerId partner() {
        return partner;
    }

    /** The person who is the partner. */
    public SubjectId owner() {
        return owner;
    }

    /** A person nobody has seen before. */
    public SubjectId person() {
        return new SubjectId(ids.next());
    }

    /** Makes a person an approved partner of the programme. */
    public PartnerId approved(SubjectId person) {
        EnrolmentOutcome outcome = affiliates.partners().enrol(person, program.id());
        PartnerId joined = ((EnrolmentOutcome.Changed) outcome).partner().id();
        affiliates.partners().approve(joined, program.id());
        return joined;
    }

    /** A new link of the partner. */
    public Link link() {
        LinkOutcome outcome = affiliates.links().create(partner, program.id(), "https://shop.example/plans");
        return ((LinkOutcome.Created) outcome).link();
    }

    /** A browser's request for a link. */
    public static ClickRequest get(Link link) {
        return ClickRequest.of("GET", "/r/" + link.code(), Map.of("User-Agent", BROWSER), "192.0.2.1");
    }

    /** What a person who follows the link has in the click cookie afterwards. */
    public String click(Link link) {
        RedirectOutcome.Redirect redirect =
                (RedirectOutcome.Redirect) affiliates.links().follow(get(link));
        return redirect.setCookie().flatMap(ClickCookie::unverifiedToken).orElseThrow();
    }

    /** A new person who clicked a link of the partner and signed up. */
    public SubjectId customer() {
        SubjectId customer = person();
        LeadOutcome lead = affiliates.attribution().bindLead(click(link()), customer, clock.instant());
        if (!(lead instanceof LeadOutcome.Bound)) {
            throw new AssertionError("Expected a bound customer, got " + lead);
        }
        return customer;
    }

    /** A sale of one line without tax. */
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

    /** The commission of an order. */
    public Optional<Commission> commission(String order) {
        return affiliates
                .commissions()
                .find(sale(order, owner, 1, clock.instant()).key());
    }

    public PartnerBalance balance() {
        return affiliates.ledger().balance(partner, CurrencyCode.EUR);
    }

    public TrialBalance books() {
        return backend.ledger().trialBalance(tenant, "affiliate");
    }

    /** The unpublished events of this tenant, in no order across aggregates; may be called once. */
    public List<OutboxRow> events() {
        List<OutboxRow> rows = new ArrayList<>();
        // Far ahead of every other lease, so that each partition is handed out once.
        Instant now = clock.instant().plus(Duration.ofDays(1));
        Optional<OutboxLease> lease = backend.outbox().lease(now, now.plus(Duration.ofDays(1)));
        while (lease.isPresent()) {
            rows.addAll(backend.outbox().ready(lease.get(), now, 10_000));
            lease = backend.outbox().lease(now, now.plus(Duration.ofDays(1)));
        }
        return rows.stream().filter(row -> row.tenant().equals(tenant)).toList();
    }
}
