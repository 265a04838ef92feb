package com.petmatch.affiliate.program;

import com.petmatch.affiliate.internal.Sha256;
import com.petmatch.kernel.event.EventPayload;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One version of a programme's rates: tiers, base, recurrence, hold, cap and the named rounding.
 *
 * <p>Its {@link #id} is the SHA-256 of its canonical JSON, so a changed rate is another version and every decision can name
 * the rates it was made with. Immutable and safe for concurrent use.
 */
public final class CommissionPlan {

    private final String name;
    private final Tiers tiers;
    private final BasePolicy base;
    private final Recurring recurring;
    private final RatePinning ratePinning;
    private final HoldPolicy hold;
    private final RoundingMode rounding;
    private final Optional<Cap> cap;
    private final ZoneId zone;
    private final String canonical;
    private final PlanId id;

    private CommissionPlan(Builder builder, RoundingMode rounding) {
        this.name = builder.name;
        this.tiers = builder.tiers;
        this.base = builder.base;
        this.recurring = builder.recurring;
        this.ratePinning = builder.ratePinning;
        this.hold = builder.hold;
        this.rounding = rounding;
        this.cap = Optional.ofNullable(builder.cap);
        this.zone = builder.zone;
        this.canonical = PlanText.write(this);
        this.id = new PlanId(Sha256.hex(canonical));
    }

    /** Starts a plan of 25, 30 and 35 % from 0, 1,000.00 and 5,000.00 net a month, 30 days of hold and no rounding yet. */
    public static Builder named(String name) {
        return new Builder(name);
    }

    /** Reads what {@link #canonicalJson} wrote. */
    public static CommissionPlan parse(String canonicalJson) {
        return PlanText.read(EventPayload.parse(canonicalJson));
    }

    public String name() {
        return name;
    }

    public Tiers tiers() {
        return tiers;
    }

    public BasePolicy base() {
        return base;
    }

    public Recurring recurring() {
        return recurring;
    }

    public RatePinning ratePinning() {
        return ratePinning;
    }

    public HoldPolicy hold() {
        return hold;
    }

    public RoundingMode rounding() {
        return rounding;
    }

    public Optional<Cap> cap() {
        return cap;
    }

    /** The zone of calendar months and anniversaries. */
    public ZoneId zone() {
        return zone;
    }

    public PlanId id() {
        return id;
    }

    /** The plan as canonical JSON: equal plans give equal bytes. */
    public String canonicalJson() {
        return canonical;
    }

    /** The half-open tier period that a sale of this moment belongs to. */
    public TierPeriod.Interval periodOf(Instant occurredAt) {
        return tiers.period().around(occurredAt, zone);
    }

    /**
     * The commission on a base before any cap: every tier slice at its rate, summed exactly and rounded once.
     *
     * @param before the tier metric before this order, in minor units
     */
    public Money rated(long before, Money base) {
        return rated(tiers.slices(before, base.minorUnits()), base.currency());
    }

    /** {@link #rated} after the cap. */
    public Money commission(long before, Money base) {
        Money uncapped = rated(before, base);
        return cap.map(limit -> limit.clamp(uncapped)).orElse(uncapped);
    }

    private Money rated(List<TierSlice> slices, CurrencyCode currency) {
        BigDecimal tenThousandths = BigDecimal.ZERO;
        for (TierSlice slice : slices) {
            BigDecimal rate = BigDecimal.valueOf(slice.rate().value());
            tenThousandths =
                    tenThousandths.add(BigDecimal.valueOf(slice.units()).multiply(rate));
        }
        BigDecimal minorUnits = tenThousandths.movePointLeft(4).setScale(0, rounding);
        return Money.of(minorUnits.longValueExact(), currency);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CommissionPlan that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "CommissionPlan[" + name + " " + id + "]";
    }

    /** Collects the terms of a plan; {@link #build} demands a rounding mode. For one thread. */
    public static final class Builder {

        private static final int MAX_NAME = 100;

        private final String name;
        private Tiers tiers = DefaultTiers.TABLE;
        private BasePolicy base = BasePolicy.afterDiscounts();
        private Recurring recurring = Recurring.firstSaleOnly();
        private RatePinning ratePinning = RatePinning.AT_FIRST_SALE;
        private HoldPolicy hold = new HoldPolicy(30);
        private ZoneId zone = ZoneOffset.UTC;
        private @Nullable RoundingMode rounding;
        private @Nullable Cap cap;

        private Builder(String name) {
            this.name = name;
        }

        public Builder tiers(Tiers tiers) {
            this.tiers = tiers;
            return this;
        }

        public Builder base(BasePolicy base) {
            this.base = base;
            return this;
        }

        public Builder recurring(Recurring recurring) {
            this.recurring = recurring;
            return this;
        }

        public Builder ratePinning(RatePinning ratePinning) {
            this.ratePinning = ratePinning;
            return this;
        }

        public Builder hold(Duration hold) {
            this.hold = HoldPolicy.of(hold);
            return this;
        }

        public Builder rounding(RoundingMode rounding) {
            this.rounding = rounding;
            return this;
        }

        public Builder cap(Cap cap) {
            this.cap = cap;
            return this;
        }

        public Builder zone(ZoneId zone) {
            this.zone = zone;
            return this;
        }

        /**
         * The plan.
         *
         * @throws InvalidPlanException when the rounding mode is not named, or the tiers do not begin at zero
         */
        public CommissionPlan build() {
            if (name.isBlank() || name.length() > MAX_NAME) {
                throw new InvalidPlanException("Expected a plan name of 1 to 100 characters", "name");
            }
            if (rounding == null || rounding == RoundingMode.UNNECESSARY) {
                throw new InvalidPlanException("Expected a named rounding mode, got " + rounding, "rounding");
            }
            if (tiers.steps().isEmpty() || tiers.steps().get(0).from() != 0) {
                throw new InvalidPlanException("Expected a first tier from 0", "tiers");
            }
            return new CommissionPlan(this, rounding);
        }
    }
}
