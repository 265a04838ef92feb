package com.petmatch.affiliate;

import com.petmatch.affiliate.attribution.AttributionEngine;
import com.petmatch.affiliate.attribution.AttributionPolicy;
import com.petmatch.affiliate.click.BotFilter;
import com.petmatch.affiliate.click.ClickPolicy;
import com.petmatch.affiliate.click.ClickRecorder;
import com.petmatch.affiliate.click.ConsentSource;
import com.petmatch.affiliate.commission.CommissionEngine;
import com.petmatch.affiliate.commission.CommissionParts;
import com.petmatch.affiliate.ledger.Journal;
import com.petmatch.affiliate.link.LinkEngine;
import com.petmatch.affiliate.partner.PartnerEngine;
import com.petmatch.affiliate.program.CommissionPlan;
import com.petmatch.affiliate.program.Program;
import com.petmatch.affiliate.program.ProgramEngine;
import com.petmatch.affiliate.report.ReportEngine;
import com.petmatch.kernel.event.InMemoryOutboxStore;
import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.Outbox;
import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.id.IdSource;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.id.UuidV7IdSource;
import com.petmatch.kernel.ledger.InMemoryLedgerStore;
import com.petmatch.kernel.ledger.Ledger;
import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.Secret;
import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** All engines of one tenant, wired together. Starts no thread; safe for concurrent use. */
public final class Affiliates {

    private final ProgramEngine programs;
    private final PartnerEngine partners;
    private final ClickRecorder clicks;
    private final LinkEngine links;
    private final AttributionEngine attribution;
    private final Journal ledger;
    private final CommissionEngine commissions;
    private final ReportEngine reports;

    private Affiliates(Builder builder, Backing backing) {
        TenantId tenant = builder.tenant;
        AffiliateStores stores = backing.stores();
        UnitOfWork work = backing.unitOfWork();
        InstantSource clock = builder.requiredClock();
        IdSource ids = builder.ids == null ? new UuidV7IdSource(clock) : builder.ids;
        MacKeys keys = builder.keys == null ? oneProcessKeys() : builder.keys;
        AffiliateListener listener = builder.listener;
        this.programs = new ProgramEngine(tenant, stores.programs(), work, clock);
        this.partners = new PartnerEngine(
                tenant,
                new PartnerEngine.Parts(stores.partners(), stores.programs(), work, backing.outbox(), clock, ids));
        this.clicks = new ClickRecorder(
                tenant,
                new ClickRecorder.Parts(
                        stores.clicks(), BotFilter.standard(), builder.consent, clock, ids, builder.random),
                builder.clickPolicy,
                keys,
                listener::clicked);
        this.links = new LinkEngine(
                tenant,
                new LinkEngine.Parts(
                        stores.links(), stores.programs(), stores.partners(), clicks, clock, ids, builder.random),
                keys,
                builder.home());
        this.attribution = new AttributionEngine(
                tenant,
                new AttributionEngine.Parts(stores.clicks(), stores.bindings(), stores.partners(), work),
                builder.attributionPolicy,
                keys);
        this.ledger = new Journal(tenant, stores.facts(), backing.ledger(), backing.outbox(), work);
        this.commissions = new CommissionEngine(
                tenant,
                new CommissionParts(
                        stores.commissions(),
                        stores.reversals(),
                        programs,
                        stores.partners(),
                        attribution,
                        ledger,
                        work,
                        clock,
                        ids),
                listener::sold,
                listener::reversed);
        this.reports = new ReportEngine(
                tenant,
                new ReportEngine.Parts(
                        stores.facts(), stores.clicks(), stores.bindings(), stores.commissions(), programs));
        builder.programs.forEach(programs::define);
    }

    /** Starts with in-memory stores, a random signing key, and no click id kept until a {@link ConsentSource} says so. */
    public static Builder builder() {
        return new Builder();
    }

    public ProgramEngine programs() {
        return programs;
    }

    public PartnerEngine partners() {
        return partners;
    }

    public LinkEngine links() {
        return links;
    }

    public ClickRecorder clicks() {
        return clicks;
    }

    public AttributionEngine attribution() {
        return attribution;
    }

    public CommissionEngine commissions() {
        return commissions;
    }

    public Journal ledger() {
        return ledger;
    }

    public ReportEngine reports() {
        return reports;
    }

    private static MacKeys oneProcessKeys() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return MacKeys.of(0, Secret.of(key));
    }

    /** Where rows, postings and events of one host go; all of it commits together. */
    private record Backing(AffiliateStores stores, UnitOfWork unitOfWork, Outbox outbox, Ledger ledger) {

        static Backing inMemory() {
            InMemoryUnitOfWork work = new InMemoryUnitOfWork();
            Ledger ledger = Ledger.of(new InMemoryLedgerStore(work), work);
            return new Backing(AffiliateStores.inMemory(work), work, new InMemoryOutboxStore(work), ledger);
        }
    }

    /** Collects what the engines need. For one thread. */
    public static final class Builder {

        private final Map<Program, CommissionPlan> programs = new LinkedHashMap<>();
        private TenantId tenant = TenantId.SINGLE;
        private ConsentSource consent = ConsentSource.unknown();
        private ClickPolicy clickPolicy = ClickPolicy.standard();
        private AttributionPolicy attributionPolicy = AttributionPolicy.standard();
        private RandomGenerator random = new SecureRandom();
        private AffiliateListener listener = new AffiliateListener() {};
        private @Nullable InstantSource clock;
        private @Nullable IdSource ids;
        private @Nullable MacKeys keys;
        private @Nullable URI home;
        private @Nullable Backing backing;

        private Builder() {}

        public Builder tenant(TenantId tenant) {
            this.tenant = tenant;
            return this;
        }

        public Builder clock(InstantSource clock) {
            this.clock = clock;
            return this;
        }

        public Builder ids(IdSource ids) {
            this.ids = ids;
            return this;
        }

        /** Signs click ids and deep links; without it a restart forgets every click cookie. */
        public Builder keys(MacKeys keys) {
            this.keys = keys;
            return this;
        }

        /** Makes link codes and click ids; anything but a secure generator belongs into tests. */
        public Builder random(RandomGenerator random) {
            this.random = random;
            return this;
        }

        /** Defines a programme and its current plan when {@link #build} is called; may be called for several. */
        public Builder program(Program program, CommissionPlan plan) {
            programs.put(program, plan);
            return this;
        }

        /** Where visitors of an unknown link go; by default the first programme's home. */
        public Builder home(URI home) {
            this.home = home;
            return this;
        }

        public Builder consent(ConsentSource consent) {
            this.consent = consent;
            return this;
        }

        public Builder clickPolicy(ClickPolicy clickPolicy) {
            this.clickPolicy = clickPolicy;
            return this;
        }

        public Builder attribution(AttributionPolicy attributionPolicy) {
            this.attributionPolicy = attributionPolicy;
            return this;
        }

        public Builder listener(AffiliateListener listener) {
            this.listener = listener;
            return this;
        }

        /** Keeps everything in these stores instead of memory; all four must take part in the same transactions. */
        public Builder stores(AffiliateStores stores, UnitOfWork unitOfWork, Outbox outbox, Ledger ledger) {
            this.backing = new Backing(stores, unitOfWork, outbox, ledger);
            return this;
        }

        /** Wires the engines and defines the programmes in the store. */
        public Affiliates build() {
            return new Affiliates(this, backing == null ? Backing.inMemory() : backing);
        }

        private InstantSource requiredClock() {
            if (clock == null) {
                throw new IllegalStateException("Expected a clock");
            }
            return clock;
        }

        private URI home() {
            if (home != null) {
                return home;
            }
            return programs.keySet().stream().findFirst().map(Program::home).orElse(URI.create("/"));
        }
    }
}
