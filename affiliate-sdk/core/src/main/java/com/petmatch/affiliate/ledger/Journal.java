package com.petmatch.affiliate.ledger;

import com.petmatch.affiliate.internal.Codes;
import com.petmatch.affiliate.ledger.AppendOutcome.AlreadyAppended;
import com.petmatch.affiliate.ledger.AppendOutcome.Appended;
import com.petmatch.affiliate.partner.PartnerId;
import com.petmatch.kernel.error.PetMatchException;
import com.petmatch.kernel.event.Outbox;
import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.ledger.AccountId;
import com.petmatch.kernel.ledger.AccountRule;
import com.petmatch.kernel.ledger.Ledger;
import com.petmatch.kernel.ledger.LedgerTransaction;
import com.petmatch.kernel.ledger.LedgerUnit;
import com.petmatch.kernel.ledger.PostOutcome;
import com.petmatch.kernel.ledger.Posting;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes facts with their postings and events in one transaction, and reads balances. A balance is always the sum of
 * postings. Safe for concurrent use.
 */
public final class Journal {

    private static final int PAGE = 500;

    private final TenantId tenant;
    private final FactStore facts;
    private final Ledger ledger;
    private final Outbox outbox;
    private final UnitOfWork unitOfWork;

    public Journal(TenantId tenant, FactStore facts, Ledger ledger, Outbox outbox, UnitOfWork unitOfWork) {
        this.tenant = tenant;
        this.facts = facts;
        this.ledger = ledger;
        this.outbox = outbox;
        this.unitOfWork = unitOfWork;
    }

    /** Writes fact, postings and events, or nothing. */
    public AppendOutcome append(JournalStep step) {
        return unitOfWork.inTransaction(() -> {
            String key = step.fact().header().key();
            if (!facts.append(tenant, step.fact())) {
                return new AlreadyAppended(facts.find(tenant, key).orElseThrow());
            }
            PostingRules.transaction(step.fact()).ifPresent(transaction -> post(ledger, transaction));
            outbox.append(step.events());
            return new Appended(step.fact());
        });
    }

    /** How the partner stands in one currency. */
    public PartnerBalance balance(PartnerId partner, CurrencyCode currency) {
        return new PartnerBalance(
                partner,
                sum(PartnerAccounts.of(Bucket.PENDING, partner), currency),
                sum(PartnerAccounts.of(Bucket.HELD, partner), currency),
                sum(PartnerAccounts.of(Bucket.AVAILABLE, partner), currency),
                sum(PartnerAccounts.reserved(partner), currency),
                sum(PartnerAccounts.paid(partner), currency),
                sum(PartnerAccounts.owed(partner), currency));
    }

    /**
     * Posts every fact again into another ledger, by rising id; what stands there already is left alone.
     *
     * @return how many facts were read
     */
    public long replayInto(Ledger rebuilt) {
        long read = 0;
        Optional<FactId> last = Optional.empty();
        List<Fact> page = facts.page(tenant, last, PAGE);
        while (!page.isEmpty()) {
            for (Fact fact : page) {
                PostingRules.transaction(fact).ifPresent(transaction -> post(rebuilt, transaction));
                last = Optional.of(fact.header().id());
                read++;
            }
            page = facts.page(tenant, last, PAGE);
        }
        return read;
    }

    private void post(Ledger target, LedgerTransaction transaction) {
        PostOutcome outcome = target.post(tenant, transaction);
        if (outcome instanceof PostOutcome.UnknownAccount) {
            // Opened on first use: asking the ledger every time would cost a round trip for each posting.
            for (Posting posting : transaction.postings()) {
                target.open(tenant, posting.account(), AccountRule.FREE);
            }
            outcome = target.post(tenant, transaction);
        }
        if (!outcome.stands()) {
            throw new PetMatchException(
                    Codes.LEDGER_REFUSED,
                    "Expected the ledger to take " + transaction.key() + ", got " + outcome,
                    Map.of("posting", transaction.key().value()));
        }
    }

    private Money sum(AccountId account, CurrencyCode currency) {
        long units = ledger.balance(tenant, account, LedgerUnit.of(currency)).units();
        return Money.of(units, currency);
    }
}
