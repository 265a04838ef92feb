package com.petmatch.affiliate;

import com.petmatch.affiliate.attribution.BindingStore;
import com.petmatch.affiliate.attribution.InMemoryBindingStore;
import com.petmatch.affiliate.click.ClickSink;
import com.petmatch.affiliate.click.InMemoryClickSink;
import com.petmatch.affiliate.commission.CommissionStore;
import com.petmatch.affiliate.commission.InMemoryCommissionStore;
import com.petmatch.affiliate.commission.InMemoryReversalStore;
import com.petmatch.affiliate.commission.ReversalStore;
import com.petmatch.affiliate.ledger.FactStore;
import com.petmatch.affiliate.ledger.InMemoryFactStore;
import com.petmatch.affiliate.link.InMemoryLinkStore;
import com.petmatch.affiliate.link.LinkStore;
import com.petmatch.affiliate.partner.InMemoryPartnerStore;
import com.petmatch.affiliate.partner.PartnerStore;
import com.petmatch.affiliate.program.InMemoryProgramStore;
import com.petmatch.affiliate.program.ProgramStore;
import com.petmatch.kernel.event.InMemoryUnitOfWork;

/** One store per feature; all of them take part in the same unit of work. Immutable. */
public record AffiliateStores(
        ProgramStore programs,
        PartnerStore partners,
        LinkStore links,
        ClickSink clicks,
        BindingStore bindings,
        CommissionStore commissions,
        ReversalStore reversals,
        FactStore facts) {

    /** The stores of one process: for quickstarts, tests and hosts without a database. */
    public static AffiliateStores inMemory(InMemoryUnitOfWork unitOfWork) {
        return new AffiliateStores(
                new InMemoryProgramStore(unitOfWork),
                new InMemoryPartnerStore(unitOfWork),
                new InMemoryLinkStore(unitOfWork),
                new InMemoryClickSink(unitOfWork),
                new InMemoryBindingStore(unitOfWork),
                new InMemoryCommissionStore(unitOfWork),
                new InMemoryReversalStore(unitOfWork),
                new InMemoryFactStore(unitOfWork));
    }
}
