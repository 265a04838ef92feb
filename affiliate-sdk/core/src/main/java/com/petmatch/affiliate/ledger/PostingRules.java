package com.petmatch.affiliate.ledger;

import com.petmatch.kernel.ledger.AccountId;
import com.petmatch.kernel.ledger.LedgerTransaction;
import com.petmatch.kernel.ledger.Posting;
import com.petmatch.kernel.ledger.PostingKey;
import com.petmatch.kernel.money.Money;
import java.util.List;
import java.util.Optional;

/** Which postings follow from a fact: a pure function, the same when it happens and when books are rebuilt. */
final class PostingRules {

    private PostingRules() {}

    /** The transaction of the fact; empty when it moves nothing. */
    static Optional<LedgerTransaction> transaction(Fact fact) {
        FactHeader header = fact.header();
        FactBody body = fact.body();
        if (body.amount().isZero()) {
            return Optional.empty();
        }
        List<Posting> postings = List.of(
                Posting.of(source(fact), amount(fact).negated()),
                Posting.of(PartnerAccounts.of(body.bucket(), header.partner()), amount(fact)));
        PostingKey key = new PostingKey("fact:" + header.id());
        return Optional.of(new LedgerTransaction(
                key, postings, header.recordedAt(), body.reason().value()));
    }

    private static AccountId source(Fact fact) {
        FactHeader header = fact.header();
        return switch (fact.kind()) {
            case SALE_RECORDED, REVERSED, ADJUSTED -> PartnerAccounts.expense(header.program());
            case MATURED -> PartnerAccounts.of(Bucket.PENDING, header.partner());
            case RELEASED -> PartnerAccounts.of(Bucket.HELD, header.partner());
        };
    }

    private static Money amount(Fact fact) {
        return fact.kind() == FactKind.REVERSED
                ? fact.body().amount().negated()
                : fact.body().amount();
    }
}
