package com.petmatch.affiliate.ledger;

import com.petmatch.kernel.money.Money;

/** Something that changed a partner's books, for ever. The postings follow from it, so books can be rebuilt from facts. */
public sealed interface Fact {

    FactHeader header();

    FactBody body();

    FactKind kind();

    /** What the partner's total changes by: earned is positive, clawed back negative, a move between buckets zero. */
    Money change();

    /** A sale was decided; the amount is the commission, zero when it was rejected. */
    record SaleRecorded(FactHeader header, FactBody body) implements Fact {
        @Override
        public FactKind kind() {
            return FactKind.SALE_RECORDED;
        }

        @Override
        public Money change() {
            return body.amount();
        }
    }

    /** Part of a sale was taken back; the amount is the clawback, zero or more. */
    record Reversed(FactHeader header, FactBody body) implements Fact {
        @Override
        public FactKind kind() {
            return FactKind.REVERSED;
        }

        @Override
        public Money change() {
            return body.amount().negated();
        }
    }

    /** A sale moved to another tier because an earlier one came late or was taken back; the amount is the difference. */
    record Adjusted(FactHeader header, FactBody body) implements Fact {
        @Override
        public FactKind kind() {
            return FactKind.ADJUSTED;
        }

        @Override
        public Money change() {
            return body.amount();
        }
    }

    /** The hold ended: the amount moves from pending to available. */
    record Matured(FactHeader header, FactBody body) implements Fact {
        @Override
        public FactKind kind() {
            return FactKind.MATURED;
        }

        @Override
        public Money change() {
            return Money.zero(body.amount().currency());
        }
    }

    /** What was kept back is free again: the amount moves from held to the bucket of the body. */
    record Released(FactHeader header, FactBody body) implements Fact {
        @Override
        public FactKind kind() {
            return FactKind.RELEASED;
        }

        @Override
        public Money change() {
            return Money.zero(body.amount().currency());
        }
    }

    /** The fact of a kind, as a store reads it. */
    static Fact of(FactKind kind, FactHeader header, FactBody body) {
        return switch (kind) {
            case SALE_RECORDED -> new SaleRecorded(header, body);
            case REVERSED -> new Reversed(header, body);
            case ADJUSTED -> new Adjusted(header, body);
            case MATURED -> new Matured(header, body);
            case RELEASED -> new Released(header, body);
        };
    }
}
